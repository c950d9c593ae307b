package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code Idempotency-Key} header. */
public final class IdempotencyKeys {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKeys() {}

  /**
   * The request's key, if it has one.
   *
   * @throws com.invoiceparserpro.http.ProblemException if it is malformed
   */
  public static Optional<String> of(Request request) {
    Optional<String> key = request.header("Idempotency-Key").map(String::strip);
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw Problem.badMember(
              "invalid_idempotency_key",
              "Idempotency-Key",
              "Must be 1 to 255 visible ASCII characters.")
          .exception();
    }
    return key;
  }
}
