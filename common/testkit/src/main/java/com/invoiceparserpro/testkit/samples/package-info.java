/**
 * Invoices of invented companies, drawn in several layouts and languages, each with what it states:
 * the golden corpus of the parser. {@link com.invoiceparserpro.testkit.samples.Samples} reads the
 * generated files; the other types generate them.
 */
@NullMarked
package com.invoiceparserpro.testkit.samples;

import org.jspecify.annotations.NullMarked;
