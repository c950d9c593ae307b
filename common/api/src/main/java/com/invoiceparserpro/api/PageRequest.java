package com.invoiceparserpro.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import java.util.Base64;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/**
 * Which page of a list a client asks for.
 *
 * @param cursor of the page before; empty for the first page
 */
public record PageRequest(OptionalLong cursor, int limit) {

  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;

  /**
   * The request's {@code cursor} and {@code limit}.
   *
   * @throws com.invoiceparserpro.http.ProblemException if one is malformed
   */
  public static PageRequest of(Request request) {
    return new PageRequest(
        request.query("cursor").map(PageRequest::decode).orElse(OptionalLong.empty()),
        request.query("limit").map(PageRequest::limit).orElse(DEFAULT_LIMIT));
  }

  /** Writes where the next page begins as {@code next_cursor}, null on the last page. */
  public static void writeNext(OptionalLong cursor, JsonGenerator json) {
    json.writeStringProperty("next_cursor", cursor.isPresent() ? encode(cursor.getAsLong()) : null);
  }

  /** A place in the list as clients pass it on: opaque. */
  private static String encode(long cursor) {
    byte[] digits = Long.toString(cursor).getBytes(US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
  }

  private static OptionalLong decode(String cursor) {
    try {
      String digits = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
      long place = Long.parseLong(digits);
      if (place > 0) {
        return OptionalLong.of(place);
      }
    } catch (IllegalArgumentException e) {
      // Reported below.
    }
    throw Problem.badMember(
            "invalid_cursor", "cursor", "Pass the next_cursor of the page before, or none.")
        .exception();
  }

  private static int limit(String text) {
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw Problem.badMember(
            "invalid_limit", "limit", "Must be a whole number from 1 to %d.".formatted(MAX_LIMIT))
        .exception();
  }
}
