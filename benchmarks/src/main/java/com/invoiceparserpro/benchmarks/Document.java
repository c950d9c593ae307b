package com.invoiceparserpro.benchmarks;

import java.nio.file.Path;

/** A document held in memory, so that no disk is measured. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Document(Path file, byte[] bytes) {}
