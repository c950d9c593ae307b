package com.invoiceparserpro.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;

/**
 * How many of something a session may have made in its life, as what it makes stays until it ends.
 *
 * @param name of the record that counts
 * @param what it is for the client, in the plural
 */
public record Quota(RecordStore records, String name, int max, String what) {

  /**
   * Takes some of it.
   *
   * @throws com.invoiceparserpro.http.ProblemException if there are not so many left
   * @throws com.invoiceparserpro.session.NoSuchSessionException if the session has ended
   */
  public void take(SessionId session, int more) {
    records.change(
        session,
        name,
        before -> {
          int count = more + before.map(b -> Integer.parseInt(new String(b, US_ASCII))).orElse(0);
          if (count > max) {
            throw Problem.of(
                    409,
                    "session_full",
                    "The session has had the %d %s it may; begin a new session."
                        .formatted(max, what))
                .exception();
          }
          return Integer.toString(count).getBytes(US_ASCII);
        });
  }
}
