package com.invoiceparserpro.queue;

/**
 * A message as Lambda hands it over.
 *
 * @param id the message's id, the same at every delivery
 * @param receiptHandle of this delivery
 * @param receiveCount 1 for the first delivery
 */
public record QueueMessage(String id, String receiptHandle, String body, int receiveCount) {}
