package com.invoiceparserpro.parsing.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies of a content stream (ISO 32000-1, 7.8.2) what places text, and leaves out paths, colors
 * and inline images with their operands. Parsing those into objects is most of the work on many
 * pages.
 */
final class TextOperators {

  private static final Set<String> KEPT =
      Set.of(
          "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ",
          "'", "\"", "q", "Q", "cm", "gs", "Do");

  private static final Set<String> OPERANDS = Set.of("true", "false", "null");
  private static final int LONGEST_OPERATOR = 5;

  /** Characters that names and operators are made of. */
  private static final boolean[] REGULAR = new boolean[256];

  static {
    for (int i = 0; i < REGULAR.length; i++) {
      REGULAR[i] = !isWhiteSpace((byte) i) && "()<>[]{}/%".indexOf(i) < 0;
    }
  }

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at;

  private TextOperators(byte[] in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.length / 2 + 16);
  }

  static byte[] keep(byte[] content) {
    TextOperators operators = new TextOperators(content);
    operators.copy();
    return operators.out.toByteArray();
  }

  private void copy() {
    int operands = 0;
    while (at < in.length) {
      int start = at;
      byte c = in[at];
      if (isWhiteSpace(c) || isBracket(c)) {
        at++;
      } else if (c == '%') {
        skipTo('\n', '\r');
      } else if (c == '(') {
        skipString();
      } else if (c == '<') {
        skipTo('>', '>');
        at++;
      } else if (c == '/') {
        at++;
        skipRegular();
      } else if (isNumber(c)) {
        while (at < in.length && isNumber(in[at])) {
          at++;
        }
      } else {
        skipRegular();
        at = at == start ? at + 1 : at;
        String word = word(start);
        if (word.equals("BI")) {
          skipInlineImage();
        } else if (KEPT.contains(word)) {
          out.write(in, operands, at - operands);
          out.write('\n');
        }
        operands = OPERANDS.contains(word) ? operands : at;
      }
    }
  }

  private String word(int start) {
    return at - start > LONGEST_OPERATOR
        ? ""
        : new String(in, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** Brackets of arrays and dictionaries; a single {@code <} opens a string. */
  private boolean isBracket(byte c) {
    boolean dictionary =
        c == '<' && ((at + 1 < in.length && in[at + 1] == '<') || (at > 0 && in[at - 1] == '<'));
    return dictionary || c == '[' || c == ']' || c == '>' || c == ')' || c == '{' || c == '}';
  }

  private void skipTo(char end, char orEnd) {
    while (at < in.length && in[at] != end && in[at] != orEnd) {
      at++;
    }
  }

  private void skipString() {
    int depth = 0;
    do {
      byte c = in[at++];
      if (c == '\\') {
        at++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    } while (depth > 0 && at < in.length);
    at = Math.min(at, in.length);
  }

  private void skipRegular() {
    while (at < in.length && REGULAR[in[at] & 0xff]) {
      at++;
    }
  }

  /** The data ends at an EI between white space, with text and no more data behind it. */
  private void skipInlineImage() {
    while (at + 2 < in.length) {
      boolean end =
          in[at] == 'E'
              && in[at + 1] == 'I'
              && isWhiteSpace(in[at - 1])
              && isWhiteSpace(in[at + 2])
              && isText(at + 3);
      if (end) {
        at += 2;
        return;
      }
      at++;
    }
    at = in.length;
  }

  private boolean isText(int from) {
    for (int i = from; i < Math.min(in.length, from + 12); i++) {
      if (in[i] < 0 || (in[i] < ' ' && !isWhiteSpace(in[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(byte c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
  }

  private static boolean isWhiteSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }
}
