package com.invoiceparserpro.export;

/**
 * What kind of file was written.
 *
 * @param extension of its name, without a dot
 * @param binary whether it is anything but UTF-8 text
 */
public record FileKind(String mediaType, String extension, boolean binary) {

  static final FileKind XML = new FileKind("application/xml", "xml", false);
  static final FileKind ZIP = new FileKind("application/zip", "zip", true);
  static final FileKind CSV = new FileKind("text/csv; charset=utf-8", "csv", false);
}
