package com.invoiceparserpro.http;

/** What is wrong with one member of the request. */
public record FieldError(String field, String message) {}
