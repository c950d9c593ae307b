package com.invoiceparserpro.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change that was made to an invoice after it had been read.
 *
 * @param field a header field, {@code line_items.N.column}, {@code line_items.N} for a line that
 *     was added or removed, {@code tax_breakdown.N.column}, or {@code status}; N is the place at
 *     the time
 * @param previous the value before; null if there was none
 * @param entered the value since; null if there is none
 * @param by who made it
 */
public record Correction(
    String field, @Nullable String previous, @Nullable String entered, Source by, Instant at) {

  /** Longer values are cut here: the history must not outgrow the invoice. */
  public static final int MAX_LENGTH = 1000;

  public Correction {
    previous = bounded(previous);
    entered = bounded(entered);
  }

  /** What a person did. */
  public static Correction manual(
      String field, @Nullable String previous, @Nullable String entered, Instant at) {
    return new Correction(field, previous, entered, Source.MANUAL, at);
  }

  private static @Nullable String bounded(@Nullable String value) {
    if (value == null || value.length() <= MAX_LENGTH) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return value.substring(0, end);
  }
}
