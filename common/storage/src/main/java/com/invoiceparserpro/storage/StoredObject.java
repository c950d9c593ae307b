package com.invoiceparserpro.storage;

import java.util.Map;

/** An object with its metadata. */
public final class StoredObject {

  private final byte[] content;
  private final Map<String, String> metadata;

  StoredObject(byte[] content, Map<String, String> metadata) {
    this.content = content;
    this.metadata = Map.copyOf(metadata);
  }

  /** The bytes; not a copy. */
  public byte[] content() {
    return content;
  }

  /** By name without {@code x-amz-meta-}, lower case. */
  public Map<String, String> metadata() {
    return metadata;
  }
}
