package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.model.Invoice;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.IntConsumer;

/** Invoices of which someone is told, each before it is given. */
final class WatchedInvoices implements Iterator<Invoice> {

  /** Kept back of a request to finish the file and to answer. */
  private static final Duration FINISHING = Duration.ofSeconds(6);

  private final Iterator<Invoice> invoices;
  private final IntConsumer watcher;
  private int given;

  /**
   * @param watcher gets how many there were before
   */
  WatchedInvoices(Iterator<Invoice> invoices, IntConsumer watcher) {
    this.invoices = invoices;
    this.watcher = watcher;
  }

  /** As many as a request has time for; one more is a problem that says where to turn. */
  static WatchedInvoices inTime(Request request, Iterator<Invoice> invoices) {
    return new WatchedInvoices(
        invoices,
        given -> {
          if (request.timeLeft().compareTo(FINISHING) < 0) {
            throw ExportProblems.tooLarge(
                "have it made in the background by POST /api/v2/exports.");
          }
        });
  }

  int given() {
    return given;
  }

  @Override
  public boolean hasNext() {
    return invoices.hasNext();
  }

  @Override
  public Invoice next() {
    watcher.accept(given);
    Invoice next = invoices.next();
    given++;
    return next;
  }
}
