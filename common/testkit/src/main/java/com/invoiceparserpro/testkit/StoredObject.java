package com.invoiceparserpro.testkit;

/**
 * An object that was just written to {@link EmbeddedS3}.
 *
 * @param key as stored, not encoded
 * @param size in bytes
 * @param eTag without quotes
 * @param event the name that S3 gives it in notifications, e.g. {@code ObjectCreated:Put}
 */
public record StoredObject(String bucket, String key, long size, String eTag, String event) {}
