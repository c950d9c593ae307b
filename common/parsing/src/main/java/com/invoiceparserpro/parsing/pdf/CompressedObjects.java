package com.invoiceparserpro.parsing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Object and cross-reference streams are expanded while a document is opened, before there is a
 * document to walk: they are counted by looking at the bytes.
 */
final class CompressedObjects {

  private static final String STREAM = "stream";
  private static final int DICTIONARY = 600;

  private CompressedObjects() {}

  static void charge(byte[] file, DecompressionBudget budget) {
    // A string of bytes, because its search is the fastest there is.
    String text = new String(file, StandardCharsets.ISO_8859_1);
    chargeAll(text, file, "/ObjStm", budget);
    chargeAll(text, file, "/XRef", budget);
  }

  private static void chargeAll(String text, byte[] file, String type, DecompressionBudget budget) {
    for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + type.length())) {
      int stream = text.indexOf(STREAM, at);
      if (stream < 0 || stream - at > DICTIONARY) {
        continue;
      }
      String before = text.substring(Math.max(0, at - DICTIONARY), stream);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      int levels = Math.max(1, dictionary.split("/FlateDecode|/Fl\\b", -1).length - 1);
      int start = stream + STREAM.length();
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      try {
        budget.count(new ByteArrayInputStream(file, start, file.length - start), levels);
      } catch (IOException e) {
        // Encrypted or damaged: PDFBox decides what to make of it.
      }
    }
  }
}
