package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.ValueType;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.text.EnteredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Puts what a person entered in the place of what was read, and judges the invoice anew. */
final class CorrectionService {

  private static final int MAX_TEXT = 1000;
  private static final int MAX_DIGITS = 18;
  private static final int MAX_DECIMALS = 6;
  private static final int ATTEMPTS = 5;

  private final InvoiceStore invoices;

  CorrectionService(InvoiceStore invoices) {
    this.invoices = invoices;
  }

  /**
   * Corrects one value.
   *
   * @param entered empty to say that the document does not state it
   * @param expected whether a version is the one that the client saw; empty if any will do
   * @throws CorrectionException if it cannot be made
   * @throws NoSuchInvoiceException if the session has no such invoice
   */
  Versioned<Invoice> correct(
      SessionId session,
      UUID id,
      FieldPath path,
      Optional<String> entered,
      Optional<LongPredicate> expected) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Versioned<Invoice> read = invoices.get(session, id).orElseThrow(NoSuchInvoiceException::new);
      if (expected.isPresent() && !expected.get().test(read.version())) {
        throw CorrectionException.preconditionFailed();
      }
      Invoice changed = apply(read.value(), path, entered);
      try {
        long version = invoices.update(session, new Versioned<>(changed, read.version()));
        return new Versioned<>(changed, version);
      } catch (VersionConflictException e) {
        // Read again: with a version expected, that will tell the client.
      }
    }
    throw CorrectionException.conflict();
  }

  private static Invoice apply(Invoice invoice, FieldPath path, Optional<String> entered) {
    Optional<Extracted<?>> value =
        entered.map(text -> Extracted.manual(typed(path.type(), text, invoice.language())));
    InvoiceData data = path.apply(invoice.parsed(), value);
    return invoice.withData(data, Review.of(data));
  }

  private static Object typed(ValueType type, String text, @Nullable String language) {
    return Optional.of(text)
        .filter(t -> t.length() <= MAX_TEXT)
        .<Object>flatMap(t -> EnteredValue.parse(type, t, language).map(Object.class::cast))
        .filter(CorrectionService::isSane)
        .orElseThrow(() -> CorrectionException.invalidValue(expected(type)));
  }

  /** A number of a few characters can have a billion digits when written out. */
  private static boolean isSane(Object value) {
    return !(value instanceof BigDecimal number)
        || (number.precision() - number.scale() <= MAX_DIGITS
            && number.scale() <= MAX_DECIMALS
            && number.scale() >= -MAX_DIGITS);
  }

  private static String expected(ValueType type) {
    return switch (type) {
      case TEXT -> "text of 1 to %d characters.".formatted(MAX_TEXT);
      case DATE -> "a date such as 2026-12-31 or 31/12/2026.";
      case AMOUNT -> "an amount such as 1234.50, of at most 18 digits and 6 decimals.";
      case NUMBER -> "a number such as 2.5, of at most 18 digits and 6 decimals.";
      case CURRENCY -> "an ISO 4217 code such as EUR.";
    };
  }
}
