package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.text.Chars;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Object and cross-reference streams are expanded while a document is opened, before there is a
 * document to walk: they are counted by looking at the bytes.
 */
final class CompressedObjects {

  private static final String OBJECT = " obj";
  private static final String STREAM = "stream";

  /** The short name of the filter, and how the long one begins. */
  private static final String FLATE = "/Fl";

  private static final int DICTIONARY = 600;

  private static final String LENGTH = "/Length";

  /** Behind the word; not the number of another object, which has the length. */
  private static final Pattern DIRECT = Pattern.compile(" (\\d{1,9})(?!\\d|\\s+\\d+\\s+R)");

  private CompressedObjects() {}

  static void charge(byte[] file, DecompressionBudget budget) {
    // A string of bytes, because its search is the fastest there is.
    String text = new String(file, StandardCharsets.ISO_8859_1);
    chargeAll(text, file, "/ObjStm", budget);
    chargeAll(text, file, "/XRef", budget);
  }

  /**
   * The most bytes that PDFBox can take for the stream's: those that the dictionary states beyond
   * doubt, or those before the stream's end; all that follow where that is not plain to see.
   */
  private static int longest(String text, String dictionary, int start) {
    int end = text.indexOf("endstream", start);
    int length = dictionary.indexOf(LENGTH);
    Matcher stated = DIRECT.matcher(dictionary);
    // In strings, comments and escaped names another length could hide.
    boolean plain =
        dictionary.startsWith(OBJECT)
            && length == dictionary.lastIndexOf(LENGTH)
            && !Chars.any(dictionary, c -> c == '#' || c == '%' || c == '(');
    boolean known =
        plain
            && length >= 0
            && stated.region(length + LENGTH.length(), dictionary.length()).lookingAt();
    return end < 0 || !known
        ? text.length() - start
        : Math.max(end - start, Integer.parseInt(stated.group(1)));
  }

  /** How many times the stream is deflated. */
  private static int levels(String dictionary) {
    int levels = 0;
    for (int at = dictionary.indexOf(FLATE); at >= 0; at = dictionary.indexOf(FLATE, at + 1)) {
      int end = at + FLATE.length();
      boolean whole =
          end == dictionary.length() || !Character.isLetterOrDigit(dictionary.charAt(end));
      levels += whole || dictionary.startsWith("ateDecode", end) ? 1 : 0;
    }
    return Math.max(1, levels);
  }

  private static void chargeAll(String text, byte[] file, String type, DecompressionBudget budget) {
    for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + type.length())) {
      int stream = text.indexOf(STREAM, at);
      if (stream < 0 || stream - at > DICTIONARY) {
        continue;
      }
      String before = text.substring(Math.max(0, at - DICTIONARY), stream);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(OBJECT)));
      int levels = levels(dictionary);
      int start = stream + STREAM.length();
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      if (levels == 1 && budget.fitsAtWorst(longest(text, dictionary, start))) {
        continue;
      }
      try {
        budget.count(new ByteArrayInputStream(file, start, file.length - start), levels);
      } catch (IOException e) {
        // Encrypted or damaged: PDFBox decides what to make of it.
      }
    }
  }
}
