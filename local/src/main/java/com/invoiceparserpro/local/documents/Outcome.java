package com.invoiceparserpro.local.documents;

import com.invoiceparserpro.model.Invoice;
import java.nio.file.Path;

/** What became of a file. */
public sealed interface Outcome {

  Path file();

  /** An invoice was read. */
  record Parsed(Path file, Invoice invoice) implements Outcome {}

  /**
   * None was.
   *
   * @param code as in the REST contract, e.g. {@code no_text}
   * @param message for people; nothing of the document in it
   */
  record Failed(Path file, String code, String message) implements Outcome {}
}
