package com.invoiceparserpro.model;

/**
 * Something a person should know about how a document was read.
 *
 * @param code stable, for programs, e.g. {@code time_limit}
 * @param message for people
 */
public record Warning(String code, String message) {}
