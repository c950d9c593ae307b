package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/** Makes what a person changes, keeps what was changed, and judges the invoice anew. */
final class CorrectionService {

  /** The history is kept whole: past this there are no more corrections. */
  static final int MAX_CORRECTIONS = 500;

  private static final int ATTEMPTS = 5;

  private final InvoiceStore invoices;
  private final Clock clock;

  CorrectionService(InvoiceStore invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  /**
   * Makes one change.
   *
   * @param expected whether a version is the one that the client saw; empty if any will do
   * @throws CorrectionException if it cannot be made
   * @throws NoSuchInvoiceException if the session has no such invoice
   */
  Versioned<Invoice> make(
      Change change, SessionId session, UUID id, Optional<LongPredicate> expected) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Versioned<Invoice> read = invoices.get(session, id).orElseThrow(NoSuchInvoiceException::new);
      if (expected.isPresent() && !expected.get().test(read.version())) {
        throw CorrectionException.preconditionFailed();
      }
      Invoice changed = apply(change, read.value());
      try {
        long version = invoices.update(session, new Versioned<>(changed, read.version()));
        return new Versioned<>(changed, version);
      } catch (VersionConflictException e) {
        // Read again: with a version expected, that will tell the client.
      }
    }
    throw CorrectionException.conflict();
  }

  private Invoice apply(Change change, Invoice invoice) {
    if (invoice.corrections().size() >= MAX_CORRECTIONS) {
      throw CorrectionException.tooManyCorrections(MAX_CORRECTIONS);
    }
    Change.Outcome outcome = change.apply(invoice.parsed(), invoice.language());
    return invoice.corrected(
        outcome.data(),
        Review.of(outcome.data()),
        Correction.manual(
            outcome.field(),
            outcome.previous(),
            outcome.entered(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }
}
