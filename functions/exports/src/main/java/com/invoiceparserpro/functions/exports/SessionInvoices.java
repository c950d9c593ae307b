package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoicePage;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/** All invoices of a session, newest first, a page of them in memory. */
final class SessionInvoices implements Iterator<Invoice> {

  private static final int PAGE = 100;

  private final InvoiceStore store;
  private final SessionId session;
  private Iterator<Invoice> page;
  private OptionalLong next;

  SessionInvoices(InvoiceStore store, SessionId session) {
    this.store = store;
    this.session = session;
    InvoicePage first = store.list(session, OptionalLong.empty(), PAGE);
    this.page = first.invoices().iterator();
    this.next = first.nextCursor();
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && next.isPresent()) {
      InvoicePage following = store.list(session, next, PAGE);
      page = following.invoices().iterator();
      next = following.nextCursor();
    }
    return page.hasNext();
  }

  @Override
  public Invoice next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
