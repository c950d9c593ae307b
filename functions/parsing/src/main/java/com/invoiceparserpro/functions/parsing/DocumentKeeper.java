package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the invoices of a document in the session once, however often its bytes come. */
final class DocumentKeeper {

  /** Invoices of one file that are looked for when the same bytes come again. */
  private static final int MAX_INVOICES_PER_FILE = 500;

  private final InvoiceStore invoices;

  DocumentKeeper(InvoiceStore invoices) {
    this.invoices = invoices;
  }

  /** The invoices that the same bytes gave before. */
  List<Invoice> earlier(SessionId session, ContentKey key) {
    List<Invoice> found = new ArrayList<>();
    for (int i = 0; i < MAX_INVOICES_PER_FILE; i++) {
      Optional<Invoice> next =
          invoices
              .find(session, key.invoice(i))
              .flatMap(id -> invoices.get(session, id))
              .map(Versioned::value);
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
    }
    return found;
  }

  /**
   * Keeps what was read.
   *
   * @throws NoSuchSessionException if the session has ended
   * @throws com.invoiceparserpro.session.SessionFullException if it holds all it may
   */
  Kept keep(SessionId session, ContentKey key, List<Invoice> read) {
    List<Invoice> kept = new ArrayList<>();
    boolean duplicate = false;
    for (int i = 0; i < read.size(); i++) {
      Invoice invoice = read.get(i);
      UUID id = invoices.save(session, invoice, Optional.of(key.invoice(i)));
      // Another file with the same bytes may have been faster.
      boolean other = !id.equals(invoice.invoiceId());
      duplicate |= other;
      kept.add(
          other
              ? invoices
                  .get(session, id)
                  .map(Versioned::value)
                  .orElseThrow(NoSuchSessionException::new)
              : invoice);
    }
    return new Kept(kept, duplicate);
  }

  /**
   * The invoices as the session has them.
   *
   * @param duplicate whether any of them was there before
   */
  record Kept(List<Invoice> invoices, boolean duplicate) {

    Kept {
      invoices = List.copyOf(invoices);
    }
  }
}
