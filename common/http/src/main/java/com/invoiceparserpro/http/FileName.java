package com.invoiceparserpro.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.fileupload2.core.ParameterParser;

/** File names as clients send them, made safe to show, to store and to send back. */
public final class FileName {

  private static final String NAMELESS = "document";
  private static final int MAX_LENGTH = 120;
  private static final int MAX_EXTENSION = 10;

  private FileName() {}

  /**
   * The name without its path, in composed form (NFC), without control characters, invisible ones
   * and those that turn the direction of text, and of at most 120 characters; {@code document} if
   * nothing is left.
   */
  public static String clean(Optional<String> raw) {
    String composed = Normalizer.normalize(raw.orElse(""), Normalizer.Form.NFC);
    String last = composed.substring(lastSeparator(composed) + 1);
    StringBuilder kept = new StringBuilder();
    last.codePoints()
        .filter(FileName::isVisible)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(kept::appendCodePoint);
    String name = kept.toString().strip().replaceAll(" {2,}", " ");
    boolean onlyDots = name.chars().allMatch(c -> c == '.' || c == ' ');
    return onlyDots ? NAMELESS : shorten(name);
  }

  /** The name in a {@code Content-Disposition} header (RFC 6266), as it stands there. */
  public static Optional<String> ofDisposition(Optional<String> header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return header.map(text -> parser.parse(text, ';').get("filename"));
  }

  /**
   * A {@code Content-Disposition} that downloads under {@code name}: in ASCII for old clients, and
   * as it is for all others (RFC 6266, RFC 8187).
   */
  public static String disposition(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    String ascii = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
  }

  private static int lastSeparator(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
    int kept = MAX_LENGTH - extension.codePointCount(0, extension.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + extension;
  }
}
