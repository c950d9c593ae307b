package com.invoiceparserpro.parsing.pdf;

import java.util.Arrays;

/** A string in parentheses (ISO 32000-1, 7.3.4.2) with its escapes resolved. */
final class StringLiteral {

  private final byte[] in;
  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads from the opening parenthesis at {@code start}. */
  StringLiteral(byte[] in, int start) {
    this.in = in;
    this.at = start + 1;
    int close = close(in, start);
    byte[] raw = new byte[Math.max(0, Math.min(close, in.length) - at)];
    int length = 0;
    boolean plain = true;
    for (int i = at; i < at + raw.length && plain; i++) {
      plain = in[i] != '\\' && in[i] != '\r';
    }
    if (plain) {
      System.arraycopy(in, at, raw, 0, raw.length);
      length = raw.length;
    } else {
      while (at < close) {
        int value = value();
        if (value >= 0) {
          raw[length++] = (byte) value;
        }
      }
    }
    this.bytes = length == raw.length ? raw : Arrays.copyOf(raw, length);
    this.end = Math.min(in.length, close + 1);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Index after the closing parenthesis. */
  int end() {
    return end;
  }

  private static int close(byte[] in, int start) {
    int depth = 0;
    for (int i = start; i < in.length; i++) {
      byte c = in[i];
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return in.length;
  }

  /** The next byte of the string; negative for a line that is continued. */
  private int value() {
    byte c = in[at++];
    if (c == '\r') {
      skip('\n');
      return '\n';
    }
    if (c != '\\' || at >= in.length) {
      return c & 0xff;
    }
    byte escaped = in[at++];
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '\n' -> -1;
      case '\r' -> {
        skip('\n');
        yield -1;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escaped - '0');
      default -> escaped & 0xff;
    };
  }

  private int octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < in.length && in[at] >= '0' && in[at] <= '7'; i++) {
      value = value * 8 + (in[at++] - '0');
    }
    return value & 0xff;
  }

  private void skip(char c) {
    if (at < in.length && in[at] == c) {
      at++;
    }
  }
}
