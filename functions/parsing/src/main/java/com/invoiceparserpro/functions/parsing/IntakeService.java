package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import com.invoiceparserpro.session.SessionUnavailableException;
import java.util.Optional;
import java.util.UUID;

/** Reads an upload and keeps the invoice in the session, or in a new one if there is none. */
final class IntakeService {

  static final Warning NOT_STORED =
      new Warning(
          "not_stored",
          "The session store does not answer: the invoice is in this response alone.");

  private final DocumentReader reader;
  private final SessionStore sessions;
  private final InvoiceStore invoices;

  IntakeService(DocumentReader reader, SessionStore sessions, InvoiceStore invoices) {
    this.reader = reader;
    this.sessions = sessions;
    this.invoices = invoices;
  }

  /**
   * Takes an upload in. A store that is down costs the keeping, never the reading.
   *
   * @param presented the session that the client claims
   * @param idempotencyKey under which the same upload is taken in once
   * @throws com.invoiceparserpro.parsing.DocumentException if no invoice can be had from it
   * @throws com.invoiceparserpro.session.SessionFullException if the session holds all it may
   */
  Intake take(Upload upload, Optional<SessionId> presented, Optional<String> idempotencyKey) {
    Optional<IdempotentRequest> request =
        idempotencyKey.map(key -> new IdempotentRequest(key, upload.fingerprint()));
    Optional<SessionUnavailableException> failure = Optional.empty();
    if (presented.isPresent() && request.isPresent()) {
      try {
        Optional<Intake> earlier = replay(presented.get(), request.get());
        if (earlier.isPresent()) {
          return earlier.get();
        }
      } catch (SessionUnavailableException e) {
        failure = Optional.of(e);
      }
    }
    Invoice invoice = reader.read(upload.fileName(), upload.content());
    if (failure.isPresent()) {
      return Intake.notKept(invoice.withWarning(NOT_STORED), failure.get());
    }
    try {
      return keep(invoice, presented, request);
    } catch (SessionUnavailableException e) {
      return Intake.notKept(invoice.withWarning(NOT_STORED), e);
    }
  }

  private Optional<Intake> replay(SessionId session, IdempotentRequest request) {
    return invoices.find(session, request).flatMap(id -> replay(session, id));
  }

  private Optional<Intake> replay(SessionId session, UUID id) {
    return invoices.get(session, id).map(found -> Intake.replayed(found, session));
  }

  private Intake keep(
      Invoice invoice, Optional<SessionId> presented, Optional<IdempotentRequest> request) {
    if (presented.isPresent()) {
      try {
        return keep(invoice, presented.get(), request);
      } catch (NoSuchSessionException e) {
        // It has ended: a new one begins.
      }
    }
    return keep(invoice, sessions.create().id(), request);
  }

  private Intake keep(Invoice invoice, SessionId session, Optional<IdempotentRequest> request) {
    UUID kept = invoices.save(session, invoice, request);
    // Another request with the same key may have been faster.
    return Optional.of(kept)
        .filter(id -> !id.equals(invoice.invoiceId()))
        .flatMap(id -> replay(session, id))
        .orElseGet(() -> Intake.kept(invoice, session));
  }
}
