package com.invoiceparserpro.parsing.pdf;

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

  /** The token at hand: its place, whether it is a hex string, and how many digits that has. */
  private int start;

  private int end;
  private boolean hex;
  private int digits;

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
    while (next()) {
      if (isWord("beginbfchar")) {
        chars();
      } else if (isWord("beginbfrange")) {
        ranges();
      }
    }
  }

  private void chars() {
    while (next() && hex) {
      long key = key(bytes(), number());
      if (next() && hex && single.size() < MAX_ENTRIES) {
        single.put(key, text());
      }
    }
  }

  private void ranges() {
    while (next() && hex) {
      int bytes = bytes();
      int first = number();
      if (!next() || !hex) {
        return;
      }
      int last = number();
      if (!next()) {
        return;
      }
      if (hex) {
        add(bytes, first, last, text());
      } else if (isWord("[")) {
        for (int code = first; next() && hex; code++) {
          if (single.size() < MAX_ENTRIES) {
            single.put(key(bytes, code), text());
          }
        }
      }
    }
  }

  private void add(int bytes, int first, int last, String text) {
    if (text.isEmpty() || ranges.size() >= MAX_ENTRIES || single.size() >= MAX_ENTRIES) {
      return;
    }
    if (first == last) {
      single.put(key(bytes, first), text);
    } else {
      ranges.add(new Range(bytes, first, last, text));
    }
  }

  /** Goes to the next token: a word, a bracket, or a hex string; false at the end. */
  private boolean next() {
    while (at < data.length && data[at] <= ' ') {
      at++;
    }
    start = at;
    digits = 0;
    hex = false;
    if (at >= data.length) {
      return false;
    }
    byte c = data[at++];
    if (c == '<' && at < data.length && data[at] != '<') {
      hex = true;
      start = at;
      while (at < data.length && data[at] != '>') {
        digits += Character.digit(data[at++], 16) >= 0 ? 1 : 0;
      }
      end = at++;
      return true;
    }
    while (c != '[' && c != ']' && at < data.length && data[at] > ' ' && !isDelimiter(data[at])) {
      at++;
    }
    end = at;
    return true;
  }

  private static boolean isDelimiter(byte c) {
    return c == '<' || c == '[' || c == ']';
  }

  private boolean isWord(String word) {
    if (hex || end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (data[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes the hex string is; half a one counts. */
  private int bytes() {
    return (digits + 1) / 2;
  }

  /** The hex string as a number. */
  private int number() {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(data[i], 16);
      value = digit < 0 ? value : value << 4 | digit;
    }
    return value;
  }

  /** The hex string as UTF-16; one byte alone is a character too. */
  private String text() {
    if (digits <= 2) {
      return String.valueOf((char) number());
    }
    StringBuilder text = new StringBuilder(digits / 4);
    int unit = 0;
    int read = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(data[i], 16);
      if (digit >= 0) {
        unit = (unit << 4 | digit) & 0xffff;
        if (++read % 4 == 0) {
          text.append((char) unit);
        }
      }
    }
    return text.toString();
  }
}
