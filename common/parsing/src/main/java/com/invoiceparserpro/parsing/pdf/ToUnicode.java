package com.invoiceparserpro.parsing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ToUnicode CMap (ISO 32000-1, 9.10.3): from character codes to text. Ranges stay ranges, where
 * PDFBox expands each into its codes, up to 65,536 of them per font.
 */
final class ToUnicode {

  /**
   * Codes {@code first..last} of {@code bytes} bytes mean {@code text} with its last unit counted
   * on.
   */
  private record Range(int bytes, int first, int last, String text) {}

  private static final int MAX_ENTRIES = 200_000;

  private final Map<Long, String> single = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private final byte[] data;
  private int at;

  private ToUnicode(byte[] data) {
    this.data = data;
  }

  static ToUnicode parse(byte[] cmap) {
    ToUnicode map = new ToUnicode(cmap);
    map.parse();
    return map;
  }

  boolean isEmpty() {
    return single.isEmpty() && ranges.isEmpty();
  }

  /** What {@code code} says; null if the map does not state it. */
  @Nullable String get(int code, int bytes) {
    String text = single.get(key(bytes, code));
    if (text != null) {
      return text;
    }
    for (Range range : ranges) {
      if (code >= range.first && code <= range.last && bytes == range.bytes) {
        int unit = range.text.length() - 1;
        char last = (char) (range.text.charAt(unit) + (code - range.first));
        return range.text.substring(0, unit) + last;
      }
    }
    return null;
  }

  /** Maps of simple fonts are often written with two bytes, those of others with one. */
  @Nullable String text(int code, boolean simple) {
    int likely = simple && code < 256 ? 1 : 2;
    String text = get(code, likely);
    return text != null ? text : get(code, 3 - likely);
  }

  private static long key(int bytes, int code) {
    return ((long) bytes << 32) | (code & 0xffffffffL);
  }

  private void parse() {
    for (String token = next(); token != null; token = next()) {
      if (token.equals("beginbfchar")) {
        chars();
      } else if (token.equals("beginbfrange")) {
        ranges();
      }
    }
  }

  private void chars() {
    for (String code = next(); code != null && isHex(code); code = next()) {
      String text = next();
      if (text != null && isHex(text) && single.size() < MAX_ENTRIES) {
        single.put(key(bytes(code), number(code)), text(text));
      }
    }
  }

  private void ranges() {
    for (String first = next(); first != null && isHex(first); first = next()) {
      String last = next();
      String target = next();
      if (last == null || !isHex(last) || target == null) {
        return;
      }
      int bytes = bytes(first);
      int code = number(first);
      if (target.equals("[")) {
        for (String text = next(); text != null && isHex(text); text = next()) {
          if (single.size() < MAX_ENTRIES) {
            single.put(key(bytes, code), text(text));
          }
          code++;
        }
      } else if (isHex(target) && !text(target).isEmpty() && ranges.size() < MAX_ENTRIES) {
        add(new Range(bytes, code, number(last), text(target)));
      }
    }
  }

  private void add(Range range) {
    if (range.first == range.last) {
      single.put(key(range.bytes, range.first), range.text);
    } else {
      ranges.add(range);
    }
  }

  private static boolean isHex(String token) {
    return !token.isEmpty() && token.charAt(0) == '<';
  }

  private static int bytes(String hex) {
    return hex.length() / 2;
  }

  private static int number(String hex) {
    int value = 0;
    for (int i = 1; i < hex.length(); i++) {
      value = value << 4 | Math.max(0, Character.digit(hex.charAt(i), 16));
    }
    return value;
  }

  private static String text(String hex) {
    int digits = hex.length() - 1;
    if (digits <= 2) {
      return String.valueOf((char) number(hex));
    }
    StringBuilder text = new StringBuilder(digits / 4);
    for (int i = 1; i + 3 < hex.length(); i += 4) {
      text.append((char) number("<" + hex.substring(i, i + 4)));
    }
    return text.toString();
  }

  /** The next token: a word, a bracket, or a hex string as {@code <} and its digits. */
  private @Nullable String next() {
    while (at < data.length && data[at] <= ' ') {
      at++;
    }
    if (at >= data.length) {
      return null;
    }
    byte c = data[at];
    int start = at++;
    if (c == '<' && at < data.length && data[at] != '<') {
      StringBuilder hex = new StringBuilder("<");
      while (at < data.length && data[at] != '>') {
        if (Character.digit(data[at], 16) >= 0) {
          hex.append((char) data[at]);
        }
        at++;
      }
      at++;
      return hex.toString();
    }
    if (c == '[' || c == ']') {
      return String.valueOf((char) c);
    }
    while (at < data.length && data[at] > ' ' && "<[]".indexOf(data[at]) < 0) {
      at++;
    }
    return new String(data, start, at - start, StandardCharsets.ISO_8859_1);
  }
}
