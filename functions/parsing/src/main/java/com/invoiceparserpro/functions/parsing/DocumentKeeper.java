package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.SessionFullException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
   * Keeps what was read: all of it, or, where the session is full, nothing.
   *
   * @throws NoSuchSessionException if the session has ended
   * @throws SessionFullException if it holds all it may
   */
  Kept keep(SessionId session, ContentKey key, List<Invoice> read) {
    Deque<Invoice> kept = new ArrayDeque<>();
    List<UUID> added = new ArrayList<>();
    // The first one last: where it is found, all of them are, whatever ended who kept them.
    for (int i = read.size() - 1; i >= 0; i--) {
      Invoice invoice = read.get(i);
      UUID id = save(session, invoice, key.invoice(i), added);
      if (id.equals(invoice.invoiceId())) {
        added.add(id);
        kept.addFirst(invoice);
      } else {
        // Another file with the same bytes may have been faster.
        kept.addFirst(
            invoices
                .get(session, id)
                .map(Versioned::value)
                .orElseThrow(NoSuchSessionException::new));
      }
    }
    return new Kept(List.copyOf(kept), added.size() < read.size());
  }

  private UUID save(
      SessionId session, Invoice invoice, IdempotentRequest request, List<UUID> added) {
    try {
      return invoices.save(session, invoice, Optional.of(request));
    } catch (SessionFullException e) {
      added.forEach(id -> invoices.delete(session, id));
      throw e;
    }
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
