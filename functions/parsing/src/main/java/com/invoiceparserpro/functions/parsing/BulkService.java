package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads many files at once, on as many threads as there are processors. */
final class BulkService {

  private final DocumentReader reader;
  private final DocumentKeeper keeper;
  private final ProblemMapping problems;

  BulkService(DocumentReader reader, InvoiceStore invoices, ProblemMapping problems) {
    this.reader = reader;
    this.keeper = new DocumentKeeper(invoices);
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
      return files.stream().map(file -> BulkResult.late(file.name())).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static BulkResult result(BulkFile file, Future<BulkResult> done)
      throws InterruptedException {
    try {
      return done.get();
    } catch (CancellationException e) {
      return BulkResult.late(file.name());
    } catch (ExecutionException e) {
      return BulkResult.failed(file.name(), UploadReader.UNREADABLE);
    }
  }

  private BulkResult read(BulkFile file, Optional<SessionId> session) {
    if (file.document().isEmpty()) {
      return BulkResult.failed(file.name(), file.problem().orElse(UploadReader.UNREADABLE));
    }
    Upload document = file.document().get();
    try {
      return session
          .map(id -> readAndKeep(file.name(), document, id))
          .orElseGet(() -> notStored(file.name(), readAll(document)));
    } catch (RuntimeException | StackOverflowError e) {
      return BulkResult.failed(file.name(), problems.problem(e).orElse(UploadReader.UNREADABLE));
    }
  }

  /** A store that is down costs the keeping, never the reading. */
  private BulkResult readAndKeep(String fileName, Upload document, SessionId session) {
    ContentKey key = document.contentKey();
    List<Invoice> earlier;
    try {
      earlier = keeper.earlier(session, key);
    } catch (SessionUnavailableException e) {
      return notStored(fileName, readAll(document));
    }
    if (!earlier.isEmpty()) {
      return BulkResult.parsed(fileName, earlier, true, true);
    }
    List<Invoice> read = readAll(document);
    try {
      DocumentKeeper.Kept kept = keeper.keep(session, key, read);
      return BulkResult.parsed(fileName, kept.invoices(), kept.duplicate(), true);
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
    return BulkResult.parsed(fileName, warned, false, false);
  }
}
