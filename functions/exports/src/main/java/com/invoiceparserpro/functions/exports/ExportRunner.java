package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionUnavailableException;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.StorageUnavailableException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes the files that were ordered. What is done twice, or by two at once, has the outcome of
 * doing it once.
 */
final class ExportRunner {

  /** Invoices after which the record says how far the file is. */
  private static final int STEP = 250;

  private final InvoiceStore invoices;
  private final RecordStore records;
  private final ExportFiles files;

  ExportRunner(InvoiceStore invoices, RecordStore records, ExportFiles files) {
    this.invoices = invoices;
    this.records = records;
    this.files = files;
  }

  /**
   * Makes a file. Nothing happens if it is made already, or its session has ended.
   *
   * @throws SessionUnavailableException if the session store does not answer: try again
   * @throws StorageUnavailableException if S3 does not: try again
   */
  void run(ExportMessages.Order order) {
    Optional<ExportRecord> record =
        records
            .get(order.session(), ExportRecord.name(order.export()))
            .map(Versioned::value)
            .map(ExportRecord::read);
    if (record.isEmpty() || record.get().finished()) {
      return;
    }
    try {
      run(order, record.get());
    } catch (SessionUnavailableException | StorageUnavailableException e) {
      throw e;
    } catch (NoSuchSessionException e) {
      // It has ended: the file is nobody's.
      files.delete(order.session(), order.export());
    } catch (RuntimeException e) {
      giveUp(order, ExportProblems.MAPPING.problem(e).orElse(ExportProblems.INTERNAL));
    }
  }

  /** Says that a file will not be made. */
  void giveUp(ExportMessages.Order order, Problem why) {
    try {
      change(order, record -> record.failed(why));
    } catch (NoSuchSessionException e) {
      // It has ended: nobody asks.
    }
    files.delete(order.session(), order.export());
  }

  private void run(ExportMessages.Order order, ExportRecord record) {
    SessionId session = order.session();
    WatchedInvoices chosen =
        new WatchedInvoices(
            SomeInvoices.of(invoices, session, record.invoices()),
            given -> {
              if (given % STEP == 0) {
                change(order, before -> before.running(given));
              }
            });
    try (MadeFile file = MadeFile.of(chosen, record.parameters())) {
      LocalDate day = record.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
      String name = "invoices-%s.%s".formatted(day, file.kind().extension());
      files.put(session, order.export(), file);
      change(
          order, before -> before.done(chosen.given(), new ExportRecord.File(name, file.size())));
    } catch (NoSuchInvoiceException e) {
      change(
          order,
          before ->
              before.failed(
                  Problem.of(
                      409,
                      "invoices_changed",
                      "An invoice was deleted while the file was made; export again.")));
    }
  }

  private void change(ExportMessages.Order order, UnaryOperator<ExportRecord> change) {
    records.change(
        order.session(),
        ExportRecord.name(order.export()),
        bytes -> {
          ExportRecord before =
              bytes.map(ExportRecord::read).orElseThrow(NoSuchSessionException::new);
          return (before.finished() ? before : change.apply(before)).bytes();
        });
  }
}
