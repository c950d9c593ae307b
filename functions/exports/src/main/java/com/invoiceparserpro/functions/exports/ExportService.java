package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.Quota;
import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Orders files that are made in the background. */
final class ExportService {

  /** Files that a session may order: each is a record that stays until the session ends. */
  private static final int MAX_EXPORTS = 200;

  private final InvoiceStore invoices;
  private final RecordStore records;
  private final Quota quota;
  private final MessageQueue queue;
  private final ExportMessages messages;
  private final Clock clock;
  private final Supplier<UUID> ids;

  ExportService(
      InvoiceStore invoices,
      RecordStore records,
      MessageQueue queue,
      ExportMessages messages,
      Clock clock,
      Supplier<UUID> ids) {
    this.invoices = invoices;
    this.records = records;
    this.quota = new Quota(records, MAX_EXPORTS, "exports");
    this.queue = queue;
    this.messages = messages;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Orders a file.
   *
   * @param chosen none for all of the session
   * @param request the same request orders one file
   * @return its id
   * @throws NoSuchInvoiceException if an invoice is not there
   * @throws com.invoiceparserpro.queue.QueueUnavailableException if it cannot be ordered
   */
  UUID order(
      SessionId session,
      ExportParameters parameters,
      List<UUID> chosen,
      Optional<IdempotentRequest> request) {
    for (UUID id : chosen) {
      if (invoices.get(session, id).isEmpty()) {
        throw new NoSuchInvoiceException();
      }
    }
    int total = chosen.isEmpty() ? invoices.count(session) : chosen.size();
    UUID export = quota.take(session, request, ids.get());
    ExportRecord record =
        ExportRecord.queued(
            parameters, chosen, clock.instant().truncatedTo(ChronoUnit.SECONDS), total);
    try {
      records.put(session, ExportRecord.name(export), record.bytes(), 0);
    } catch (VersionConflictException e) {
      // Ordered before. Once more does no harm, and the message may not have been sent then.
    }
    queue.send(messages.seal(new ExportMessages.Order(session, export)), Duration.ZERO);
    return export;
  }
}
