package com.invoiceparserpro.http;

import java.util.Optional;

/** One part of a multipart body. */
public final class Part {

  private final String name;
  private final Optional<String> fileName;
  private final byte[] content;

  Part(String name, Optional<String> fileName, byte[] content) {
    this.name = name;
    this.fileName = fileName;
    this.content = content;
  }

  /** The form field's name. */
  public String name() {
    return name;
  }

  /** The file's name as sent, path, controls and all; empty for a field that is not a file. */
  public Optional<String> fileName() {
    return fileName;
  }

  /** The bytes; not a copy. */
  public byte[] content() {
    return content;
  }
}
