/**
 * Invoices drawn by chance, with the truth about them, to measure and train reading on layouts that
 * nobody has seen.
 */
@NullMarked
package com.invoiceparserpro.benchmarks.synthetic;

import org.jspecify.annotations.NullMarked;
