package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionUnavailableException;
import com.invoiceparserpro.session.Versioned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads many files at once, on as many threads as there are processors. */
final class BulkService {

  private static final Problem OUT_OF_TIME =
      Problem.of(
          503, "out_of_time", "There was no time left for this file; send it again with fewer.");

  private static final Problem UNREADABLE =
      Problem.of(500, "internal_error", "Something failed on our side while reading this file.");

  /** Invoices of one file that are looked for when the same bytes come again. */
  private static final int MAX_INVOICES_PER_FILE = 500;

  private final DocumentReader reader;
  private final InvoiceStore invoices;
  private final ProblemMapping problems;

  BulkService(DocumentReader reader, InvoiceStore invoices, ProblemMapping problems) {
    this.reader = reader;
    this.invoices = invoices;
    this.problems = problems;
  }

  /**
   * Reads the files. One that fails never fails another.
   *
   * @param session that keeps what is read; empty if it can be kept nowhere
   * @param patience after which files that are not read yet are given up
   * @return a result per file, in the order of the files
   */
  List<BulkResult> read(List<BulkFile> files, Optional<SessionId> session, Duration patience) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<BulkResult>> work = new ArrayList<>();
      files.forEach(file -> work.add(() -> read(file, session)));
      List<Future<BulkResult>> done =
          threads.invokeAll(work, patience.toMillis(), TimeUnit.MILLISECONDS);
      List<BulkResult> results = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        results.add(result(files.get(i), done.get(i)));
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return files.stream().map(file -> BulkResult.failed(file.name(), OUT_OF_TIME)).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static BulkResult result(BulkFile file, Future<BulkResult> done)
      throws InterruptedException {
    try {
      return done.get();
    } catch (CancellationException e) {
      return BulkResult.failed(file.name(), OUT_OF_TIME);
    } catch (ExecutionException e) {
      return BulkResult.failed(file.name(), UNREADABLE);
    }
  }

  private BulkResult read(BulkFile file, Optional<SessionId> session) {
    if (file.document().isEmpty()) {
      return BulkResult.failed(file.name(), file.problem().orElse(UNREADABLE));
    }
    Upload document = file.document().get();
    try {
      return session
          .map(id -> readAndKeep(file.name(), document, id))
          .orElseGet(() -> notStored(file.name(), readAll(document)));
    } catch (RuntimeException | StackOverflowError e) {
      return BulkResult.failed(file.name(), problems.problem(e).orElse(UNREADABLE));
    }
  }

  /** A store that is down costs the keeping, never the reading. */
  private BulkResult readAndKeep(String fileName, Upload document, SessionId session) {
    ContentKey key = document.contentKey();
    List<Invoice> earlier;
    try {
      earlier = earlier(session, key);
    } catch (SessionUnavailableException e) {
      return notStored(fileName, readAll(document));
    }
    if (!earlier.isEmpty()) {
      return new BulkResult(fileName, earlier, true, true, Optional.empty());
    }
    List<Invoice> read = readAll(document);
    try {
      return keep(fileName, session, key, read);
    } catch (SessionUnavailableException e) {
      return notStored(fileName, read);
    }
  }

  private List<Invoice> readAll(Upload document) {
    return reader.readAll(document.fileName(), document.content());
  }

  private static BulkResult notStored(String fileName, List<Invoice> read) {
    List<Invoice> warned =
        read.stream().map(invoice -> invoice.withWarning(IntakeService.NOT_STORED)).toList();
    return new BulkResult(fileName, warned, false, false, Optional.empty());
  }

  /** The invoices that the same bytes gave before. */
  private List<Invoice> earlier(SessionId session, ContentKey key) {
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

  private BulkResult keep(String fileName, SessionId session, ContentKey key, List<Invoice> read) {
    List<Invoice> kept = new ArrayList<>();
    boolean duplicate = false;
    for (int i = 0; i < read.size(); i++) {
      Invoice invoice = read.get(i);
      UUID id = invoices.save(session, invoice, Optional.of(key.invoice(i)));
      // Another file of the request with the same bytes may have been faster.
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
    return new BulkResult(fileName, kept, duplicate, true, Optional.empty());
  }
}
