package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.time.Duration;

/** The parser's limits as the environment sets them. */
final class ParserSettings {

  /** What fits through API Gateway to Lambda: 6 MB of event, of which base64 takes a third. */
  private static final long DIRECT_LIMIT = 4_500_000;

  /** What comes by way of the bucket has room in the memory of a function. */
  private static final long UPLOAD_LIMIT = 25_000_000;

  private ParserSettings() {}

  /**
   * {@code MAX_FILE_BYTES}, {@code MAX_PAGES}, {@code MAX_DECOMPRESSED_BYTES} and {@code
   * MAX_PARSE_SECONDS}, or their defaults.
   */
  static ParsingLimits limits(Environment environment) {
    return limits(environment, environment.number("MAX_FILE_BYTES", DIRECT_LIMIT, 1, 100L << 20));
  }

  /** As {@link #limits}, with {@code MAX_UPLOAD_BYTES} in place of {@code MAX_FILE_BYTES}. */
  static ParsingLimits uploadLimits(Environment environment) {
    return limits(environment, environment.number("MAX_UPLOAD_BYTES", UPLOAD_LIMIT, 1, 100L << 20));
  }

  private static ParsingLimits limits(Environment environment, long maxBytes) {
    ParsingLimits defaults = ParsingLimits.DEFAULT;
    return new ParsingLimits(
        maxBytes,
        (int) environment.number("MAX_PAGES", defaults.maxPages(), 1, 10_000),
        environment.number("MAX_DECOMPRESSED_BYTES", defaults.maxDecompressedBytes(), 1, 2L << 30),
        Duration.ofSeconds(
            environment.number("MAX_PARSE_SECONDS", defaults.maxTime().toSeconds(), 1, 300)));
  }
}
