package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import java.time.LocalDate;

/** A date on a line. */
public record DateSpot(Span span, LocalDate date) {}
