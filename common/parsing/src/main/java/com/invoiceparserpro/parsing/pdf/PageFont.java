package com.invoiceparserpro.parsing.pdf;

import org.jspecify.annotations.Nullable;

/** A font of one document, each of its codes looked up once. */
final class PageFont {

  /**
   * What a code paints.
   *
   * @param text null where the font does not say
   * @param width along a horizontal baseline, in font sizes
   * @param originX where glyphs of vertical writing start, from their horizontal origin
   * @param down how far vertical writing moves on, in font sizes; mostly negative
   */
  record Code(@Nullable String text, double width, double originX, double originY, double down) {}

  /** Tells what codes mean. */
  interface Codes {
    Code code(int code);

    /** The code at {@code at}, packed with its length: {@code code << 3 | length}. */
    long read(byte[] string, int at);
  }

  private static final int BLOCK = 256;

  private final Codes codes;
  private final boolean bold;
  private final boolean vertical;
  private final @Nullable Code[] @Nullable [] known = new Code[BLOCK][];

  PageFont(Codes codes, boolean bold, boolean vertical) {
    this.codes = codes;
    this.bold = bold;
    this.vertical = vertical;
  }

  boolean bold() {
    return bold;
  }

  boolean vertical() {
    return vertical;
  }

  long read(byte[] string, int at) {
    return codes.read(string, at);
  }

  Code code(int code) {
    if (code < 0 || code >= BLOCK * BLOCK) {
      return codes.code(code);
    }
    @Nullable Code[] block = known[code / BLOCK];
    if (block == null) {
      block = new Code[BLOCK];
      known[code / BLOCK] = block;
    }
    Code found = block[code % BLOCK];
    if (found == null) {
      found = codes.code(code);
      block[code % BLOCK] = found;
    }
    return found;
  }
}
