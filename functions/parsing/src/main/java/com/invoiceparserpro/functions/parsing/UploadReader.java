package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionUnavailableException;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.ObjectTooLargeException;
import com.invoiceparserpro.storage.StorageUnavailableException;
import com.invoiceparserpro.storage.StoredObject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads uploads into their sessions and deletes them. Whatever of it is done twice, or by two at
 * once, has the outcome of doing it once.
 */
final class UploadReader {

  static final Problem UNREADABLE =
      Problem.of(500, "internal_error", "Something failed on our side while reading this file.");

  private final ObjectStore objects;
  private final UploadTickets tickets;
  private final RecordStore records;
  private final DocumentReader reader;
  private final DocumentKeeper keeper;
  private final ProblemMapping problems;
  private final long maxBytes;

  UploadReader(
      ObjectStore objects,
      UploadTickets tickets,
      RecordStore records,
      InvoiceStore invoices,
      DocumentReader reader,
      ProblemMapping problems,
      long maxBytes) {
    this.objects = objects;
    this.tickets = tickets;
    this.records = records;
    this.reader = reader;
    this.keeper = new DocumentKeeper(invoices);
    this.problems = problems;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads an upload. Nothing happens if it was read before, or its session has ended.
   *
   * @throws SessionUnavailableException if the session store does not answer: try again
   * @throws StorageUnavailableException if S3 does not: try again
   */
  void read(UploadKey key) {
    Optional<StoredObject> found;
    try {
      found = objects.get(key.toString(), maxBytes);
    } catch (ObjectTooLargeException e) {
      giveUp(
          key,
          Problem.of(
              413,
              "too_large",
              "The file has more than the %d bytes allowed.".formatted(maxBytes)));
      return;
    }
    if (found.isPresent()) {
      tickets
          .session(key, found.get().metadata())
          .ifPresent(session -> read(key, session, found.get().content()));
      objects.delete(key.toString());
    }
  }

  /** Says that an upload failed, and deletes it. */
  void giveUp(UploadKey key, Problem why) {
    Optional<SessionId> session =
        objects.metadata(key.toString()).flatMap(metadata -> tickets.session(key, metadata));
    session.ifPresent(id -> finish(id, key, record -> record.failed(why)));
    objects.delete(key.toString());
  }

  private void read(UploadKey key, SessionId session, byte[] content) {
    try {
      Optional<Versioned<UploadRecord>> record =
          records
              .get(session, UploadRecord.name(key.uploadId()))
              .map(r -> new Versioned<>(UploadRecord.read(r.value()), r.version()));
      if (record.isPresent() && !record.get().value().finished()) {
        read(key, session, record.get(), content);
      }
    } catch (NoSuchSessionException e) {
      // It has ended: what was read for it is nobody's.
    }
  }

  private void read(
      UploadKey key, SessionId session, Versioned<UploadRecord> record, byte[] content) {
    Upload document = new Upload(record.value().fileName(), content);
    ContentKey contentKey = document.contentKey();
    List<Invoice> earlier = keeper.earlier(session, contentKey);
    // A worker that began this upload and died has said whether the bytes were there before it.
    boolean began = record.value().state() == UploadRecord.State.READING;
    boolean duplicate = began ? record.value().duplicate() : !earlier.isEmpty();
    if (!began) {
      try {
        byte[] reading = record.value().reading(duplicate).bytes();
        records.put(session, UploadRecord.name(key.uploadId()), reading, record.version());
      } catch (VersionConflictException e) {
        // Another worker has it too, and does the same.
      }
    }
    try {
      DocumentKeeper.Kept kept =
          earlier.isEmpty()
              ? keeper.keep(
                  session, contentKey, reader.readAll(document.fileName(), document.content()))
              : new DocumentKeeper.Kept(earlier, duplicate);
      finish(
          session,
          key,
          r ->
              r.parsed(
                  kept.invoices().stream().map(Invoice::invoiceId).toList(),
                  duplicate || (earlier.isEmpty() && !began && kept.duplicate())));
    } catch (SessionUnavailableException | StorageUnavailableException | NoSuchSessionException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      Problem why = problems.problem(e).orElse(UNREADABLE);
      finish(session, key, r -> r.failed(why));
    }
  }

  private void finish(SessionId session, UploadKey key, UnaryOperator<UploadRecord> outcome) {
    try {
      records.change(
          session,
          UploadRecord.name(key.uploadId()),
          bytes -> {
            UploadRecord before =
                bytes.map(UploadRecord::read).orElseThrow(NoSuchSessionException::new);
            return (before.finished() ? before : outcome.apply(before)).bytes();
          });
    } catch (NoSuchSessionException e) {
      // It has ended meanwhile.
    }
  }
}
