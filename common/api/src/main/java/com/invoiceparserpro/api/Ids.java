package com.invoiceparserpro.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as clients spell them. */
public final class Ids {

  /** The whole spelling: UUID's own reader takes shorter ones. */
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** Empty if {@code text} cannot be one. */
  public static Optional<UUID> parse(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
