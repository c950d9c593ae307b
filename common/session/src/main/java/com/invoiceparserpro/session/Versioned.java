package com.invoiceparserpro.session;

/**
 * A value as it was read, and which state of it that was.
 *
 * @param version grows with every change
 */
public record Versioned<T>(T value, long version) {}
