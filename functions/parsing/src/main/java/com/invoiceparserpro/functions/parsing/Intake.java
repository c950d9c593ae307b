package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionUnavailableException;
import com.invoiceparserpro.session.Versioned;
import java.util.Optional;

/**
 * What became of an upload.
 *
 * @param session where the invoice is kept; empty if it could not be
 * @param replayed whether the invoice is that of an earlier request with the same key
 * @param failure why it could not be kept
 */
record Intake(
    Invoice invoice,
    long version,
    Optional<SessionId> session,
    boolean replayed,
    Optional<SessionUnavailableException> failure) {

  private static final long FIRST_VERSION = 1;

  static Intake kept(Invoice invoice, SessionId session) {
    return new Intake(invoice, FIRST_VERSION, Optional.of(session), false, Optional.empty());
  }

  static Intake replayed(Versioned<Invoice> found, SessionId session) {
    return new Intake(found.value(), found.version(), Optional.of(session), true, Optional.empty());
  }

  static Intake notKept(Invoice invoice, SessionUnavailableException failure) {
    return new Intake(invoice, FIRST_VERSION, Optional.empty(), false, Optional.of(failure));
  }

  boolean stored() {
    return session.isPresent();
  }
}
