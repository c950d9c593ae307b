package com.invoiceparserpro.parsing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A content stream (ISO 32000-1, 7.8.2) operator by operator, each with its operands. Arrays and
 * dictionaries are given as what is in them; inline images are passed over.
 */
final class ContentTokens {

  /** More operands than any text in an array has; the rest is dropped. */
  private static final int MAX_OPERANDS = 1 << 16;

  /** Characters that names and operators are made of. */
  private static final boolean[] REGULAR = new boolean[256];

  static {
    for (int i = 0; i < REGULAR.length; i++) {
      REGULAR[i] = !isWhiteSpace((byte) i) && "()<>[]{}/%".indexOf(i) < 0;
    }
  }

  private final byte[] in;
  private int at;
  private int operator;
  private int count;
  private double[] numbers = new double[16];
  private @Nullable Object[] others = new Object[16];

  ContentTokens(byte[] content) {
    this.in = content;
  }

  /** Goes to the next operator; false at the end. */
  boolean next() {
    count = 0;
    while (at < in.length) {
      byte c = in[at];
      if (isWhiteSpace(c)) {
        at++;
      } else if ((c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+') {
        number();
      } else if (c == '(') {
        add(0, literal());
      } else if (c == '/') {
        add(0, name());
      } else if (c == '<' && at + 1 < in.length && in[at + 1] == '<') {
        at += 2;
      } else if (c == '<') {
        add(0, hexadecimal());
      } else if (c == '%') {
        comment();
      } else if (!REGULAR[c & 0xff]) {
        at++;
      } else if (operator()) {
        return true;
      }
    }
    return false;
  }

  /** One of {@link Operator}; 0 for one that is too long to be one. */
  int code() {
    return operator;
  }

  /** How many operands there are. */
  int size() {
    return count;
  }

  boolean isNumber(int index) {
    return index < count && others[index] == null;
  }

  /** The operand if it is a number; 0 if it is missing or something else. */
  double number(int index) {
    return index < count ? numbers[index] : 0;
  }

  @Nullable String name(int index) {
    return index < count && others[index] instanceof String name ? name : null;
  }

  byte @Nullable [] string(int index) {
    return index < count && others[index] instanceof byte[] bytes ? bytes : null;
  }

  /** Takes the numbers out of what is shown by an operator that has used them. */
  void dropNumbers() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (others[i] != null) {
        others[kept] = others[i];
        numbers[kept++] = 0;
      }
    }
    count = kept;
  }

  private void add(double number, @Nullable Object other) {
    if (count == numbers.length) {
      if (count >= MAX_OPERANDS) {
        return;
      }
      numbers = Arrays.copyOf(numbers, 2 * count);
      others = Arrays.copyOf(others, 2 * count);
    }
    numbers[count] = number;
    others[count++] = other;
  }

  /** Whether the word is an operator; {@code true}, {@code false} and {@code null} are operands. */
  private boolean operator() {
    int start = at;
    int packed = 0;
    while (at < in.length && REGULAR[in[at] & 0xff]) {
      packed = packed << 8 | (in[at++] & 0xff);
    }
    int length = at - start;
    if (length == 4 || length == 5) {
      String word = new String(in, start, length, StandardCharsets.ISO_8859_1);
      if (word.equals("true") || word.equals("false") || word.equals("null")) {
        add(0, true);
        return false;
      }
    }
    operator = length <= 3 ? packed : 0;
    if (operator == Operator.BEGIN_IMAGE) {
      at = InlineImage.end(in, at);
    }
    return true;
  }

  /** Tolerates what writers print: {@code --5}, {@code 0.-26} and {@code 5-3}. */
  private void number() {
    boolean negative = false;
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (; at < in.length; at++) {
      byte c = in[at];
      if (c >= '0' && c <= '9') {
        if (digits < Long.MAX_VALUE / 100) {
          digits = digits * 10 + (c - '0');
          scale = fraction ? scale * 10 : scale;
        } else if (!fraction) {
          scale /= 10;
        }
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else if (c == '-' && digits == 0) {
        negative = true;
      } else if (c != '+' && c != '-' && c != '.') {
        break;
      }
    }
    double value = digits / scale;
    add(negative ? -value : value, null);
  }

  private String name() {
    int start = ++at;
    boolean escaped = false;
    while (at < in.length && REGULAR[in[at] & 0xff]) {
      escaped |= in[at++] == '#';
    }
    String name = new String(in, start, at - start, StandardCharsets.ISO_8859_1);
    return escaped ? unescaped(name) : name;
  }

  private static String unescaped(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean escape =
          name.charAt(i) == '#'
              && i + 2 < name.length()
              && Character.digit(name.charAt(i + 1), 16) >= 0
              && Character.digit(name.charAt(i + 2), 16) >= 0;
      if (escape) {
        plain.append((char) Integer.parseInt(name.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString();
  }

  private byte[] literal() {
    StringLiteral literal = new StringLiteral(in, at);
    at = literal.end();
    return literal.bytes();
  }

  private byte[] hexadecimal() {
    int start = ++at;
    while (at < in.length && in[at] != '>') {
      at++;
    }
    byte[] bytes = new byte[(at - start + 1) / 2];
    int digits = 0;
    for (int i = start; i < at; i++) {
      int digit = Character.digit(in[i], 16);
      if (digit >= 0) {
        bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
        digits++;
      }
    }
    at++;
    return digits + 1 < 2 * bytes.length ? Arrays.copyOf(bytes, (digits + 1) / 2) : bytes;
  }

  private void comment() {
    while (at < in.length && in[at] != '\n' && in[at] != '\r') {
      at++;
    }
  }

  static boolean isWhiteSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }
}
