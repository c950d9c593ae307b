package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Which invoices of a session are exported: those named, or all. */
final class SomeInvoices {

  private static final int MAX_IDS = 500;

  private SomeInvoices() {}

  /** The ids that {@code invoice_ids} of a query names. */
  static List<UUID> ids(String commaSeparated) {
    return ids(Arrays.stream(commaSeparated.split(",")).map(String::strip).toList());
  }

  /**
   * The ids, each once.
   *
   * @throws NoSuchInvoiceException if one cannot be an id
   */
  static List<UUID> ids(List<String> named) {
    if (named.isEmpty() || named.size() > MAX_IDS) {
      throw Problem.badMember(
              "invalid_ids", "invoice_ids", "Name 1 to %d ids, or none at all.".formatted(MAX_IDS))
          .exception();
    }
    return named.stream().map(InvoiceIds::parse).distinct().toList();
  }

  /**
   * The invoices, read while they are asked for.
   *
   * @param ids none for all of the session
   */
  static Iterator<Invoice> of(InvoiceStore invoices, SessionId session, List<UUID> ids) {
    return ids.isEmpty()
        ? new SessionInvoices(invoices, session)
        : ids.stream().map(id -> invoice(invoices, session, id)).iterator();
  }

  private static Invoice invoice(InvoiceStore invoices, SessionId session, UUID id) {
    return invoices.get(session, id).map(Versioned::value).orElseThrow(NoSuchInvoiceException::new);
  }
}
