package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.session.IdempotencyKeyReusedException;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.SessionFullException;
import com.invoiceparserpro.session.SessionUnavailableException;
import com.invoiceparserpro.session.VersionConflictException;

/** The session store's exceptions as problems. */
public final class SessionProblems {

  private static final String RETRY_AFTER_SECONDS = "5";

  /** The mapping that every endpoint with a session starts from. */
  public static final ProblemMapping MAPPING =
      ProblemMapping.KIT
          .with(SessionUnavailableException.class, e -> unavailable("session", "The session store"))
          .with(NoSuchSessionException.class, e -> notFound())
          .with(NoSuchInvoiceException.class, e -> notFound())
          .with(VersionConflictException.class, e -> changed())
          .with(SessionFullException.class, SessionProblems::full)
          .with(IdempotencyKeyReusedException.class, e -> reused());

  private SessionProblems() {}

  /**
   * What the service depends on does not answer.
   *
   * @param code its code is this and {@code _unavailable}
   * @param what it is for the client
   */
  public static Problem unavailable(String code, String what) {
    return Problem.of(
            503, code + "_unavailable", "%s does not answer; try again shortly.".formatted(what))
        .withHeader("Retry-After", RETRY_AFTER_SECONDS);
  }

  /** One answer for an id that never was, one of another session, and one that is gone. */
  private static Problem notFound() {
    return Problem.of(404, "invoice_not_found", "The session has no invoice with this id.");
  }

  private static Problem changed() {
    return Problem.of(
        412, "precondition_failed", "The invoice has changed; get it again, then decide anew.");
  }

  private static Problem full(SessionFullException e) {
    return Problem.of(
        409,
        "session_full",
        "The session holds the %d invoices it may; delete some or begin a new session."
            .formatted(e.maxInvoices()));
  }

  private static Problem reused() {
    return Problem.of(
        422, "idempotency_key_reused", "This Idempotency-Key came with another request before.");
  }
}
