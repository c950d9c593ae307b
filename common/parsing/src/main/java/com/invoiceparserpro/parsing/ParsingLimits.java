package com.invoiceparserpro.parsing;

import java.time.Duration;

/**
 * What a document may cost. A document beyond a limit is refused with a {@link DocumentException}
 * that names the limit.
 *
 * @param maxBytes size of the file
 * @param maxPages number of pages
 * @param maxDecompressedBytes sum over all streams read, against bombs
 * @param maxTime wall time of one parse
 */
public record ParsingLimits(
    long maxBytes, int maxPages, long maxDecompressedBytes, Duration maxTime) {

  public static final ParsingLimits DEFAULT =
      new ParsingLimits(20L << 20, 200, 256L << 20, Duration.ofSeconds(10));

  public ParsingLimits {
    if (maxBytes < 1 || maxPages < 1 || maxDecompressedBytes < 1 || maxTime.toMillis() < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
