package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.session.SessionException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.StorageUnavailableException;
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

/** Hands files that a request had no time for to the workers, as uploads. */
final class HandOver {

  private static final int THREADS = 8;

  private final UploadService uploads;

  HandOver(UploadService uploads) {
    this.uploads = uploads;
  }

  /**
   * The results, and the batch that tells of those that are still to come.
   *
   * @param batch empty if nothing was handed over
   */
  record Handed(List<BulkResult> results, Optional<UUID> batch) {

    Handed {
      results = List.copyOf(results);
    }
  }

  /**
   * Hands over what was out of time. What cannot be handed over in time either stays as it is.
   *
   * @param results one for each of {@code files}
   */
  Handed take(
      List<BulkFile> files, List<BulkResult> results, SessionId session, Duration patience) {
    List<BulkResult> outcome = new ArrayList<>(results);
    List<Integer> late = new ArrayList<>();
    List<Callable<UUID>> sending = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Optional<Upload> document = files.get(i).document();
      if (results.get(i).outOfTime() && document.isPresent()) {
        late.add(i);
        Upload file = document.get();
        sending.add(() -> uploads.send(session, file.fileName(), file.content()));
      }
    }
    List<Optional<UUID>> sent = sendAll(sending, patience);
    List<UUID> queued = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      int place = late.get(i);
      sent.get(i)
          .ifPresent(
              upload -> {
                queued.add(upload);
                outcome.set(place, BulkResult.queued(files.get(place).name(), upload));
              });
    }
    return new Handed(outcome, batch(session, queued));
  }

  private Optional<UUID> batch(SessionId session, List<UUID> queued) {
    try {
      return queued.isEmpty()
          ? Optional.empty()
          : Optional.of(uploads.batch(session, queued, Optional.empty()));
    } catch (SessionException e) {
      // The files are on their way, and the session lists their invoices once they are read.
      return Optional.empty();
    }
  }

  private static List<Optional<UUID>> sendAll(List<Callable<UUID>> sending, Duration patience) {
    if (sending.isEmpty()) {
      return List.of();
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Optional<UUID>> sent = new ArrayList<>();
      for (Future<UUID> each :
          threads.invokeAll(sending, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        sent.add(outcome(each));
      }
      return sent;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Optional<UUID> outcome(Future<UUID> sent) throws InterruptedException {
    try {
      return Optional.of(sent.get());
    } catch (CancellationException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StorageUnavailableException
          || e.getCause() instanceof SessionException) {
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
