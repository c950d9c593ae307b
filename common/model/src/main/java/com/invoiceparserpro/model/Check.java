package com.invoiceparserpro.model;

import org.jspecify.annotations.Nullable;

/**
 * The verdict of one rule over what a document states. A failed check never changes a value.
 *
 * @param rule what was checked, e.g. {@code total = subtotal - discount + shipping + tax}
 * @param expected what the rule computes or the other source states
 * @param actual what the document states
 */
public record Check(
    String rule, boolean passed, @Nullable String expected, @Nullable String actual) {}
