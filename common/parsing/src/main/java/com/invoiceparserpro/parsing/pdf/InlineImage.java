package com.invoiceparserpro.parsing.pdf;

/** Finds the end of an image within a content stream (ISO 32000-1, 8.9.7). */
final class InlineImage {

  private static final int LOOK_AHEAD = 12;

  private InlineImage() {}

  /** The data ends at an EI between white space, with text and no more data behind it. */
  static int end(byte[] in, int from) {
    for (int at = from; at + 1 < in.length; at++) {
      boolean end =
          in[at] == 'E'
              && in[at + 1] == 'I'
              && at > 0
              && ContentTokens.isWhiteSpace(in[at - 1])
              && (at + 2 == in.length || ContentTokens.isWhiteSpace(in[at + 2]))
              && isText(in, at + 3);
      if (end) {
        return at + 2;
      }
    }
    return in.length;
  }

  private static boolean isText(byte[] in, int from) {
    for (int i = from; i < Math.min(in.length, from + LOOK_AHEAD); i++) {
      if (in[i] < 0 || (in[i] < ' ' && !ContentTokens.isWhiteSpace(in[i]))) {
        return false;
      }
    }
    return true;
  }
}
