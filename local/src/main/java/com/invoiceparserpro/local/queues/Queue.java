package com.invoiceparserpro.local.queues;

/**
 * A queue that exists.
 *
 * @param name the logical id in the template
 */
public record Queue(String name, String url, String arn) {}
