package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.RequestMemory;
import com.invoiceparserpro.session.SessionId;
import java.util.Optional;
import java.util.UUID;

/**
 * How many of something a session may have made in its life, as what it makes stays until it ends.
 *
 * @param what it is for the client, in the plural; the counter's name too
 */
public record Quota(RecordStore records, int max, String what) {

  /**
   * The id of what a request makes: {@code made}, or, of a request that came before, what it had
   * then, which counts once.
   *
   * @throws com.invoiceparserpro.http.ProblemException if there are none left
   * @throws com.invoiceparserpro.session.NoSuchSessionException if the session has ended
   */
  public UUID take(SessionId session, Optional<IdempotentRequest> request, UUID made) {
    return UUID.fromString(take(session, request, made.toString(), 1));
  }

  /**
   * As {@link #take(SessionId, Optional, UUID)}, of several.
   *
   * @param made a line of text
   */
  public String take(
      SessionId session, Optional<IdempotentRequest> request, String made, int count) {
    // Counted before it is remembered: a request that was refused is refused again.
    if (!records.add(session, what, count, max)) {
      throw Problem.of(
              409,
              "session_full",
              "The session has had the %d %s it may; begin a new session.".formatted(max, what))
          .exception();
    }
    String known =
        request.map(r -> new RequestMemory(records).remember(session, r, made)).orElse(made);
    if (!known.equals(made)) {
      records.add(session, what, -count, max);
    }
    return known;
  }
}
