package com.invoiceparserpro.functions.parsing;

import static java.util.stream.Collectors.joining;

import com.invoiceparserpro.api.Quota;
import com.invoiceparserpro.http.FieldError;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.RequestMemory;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.PresignedRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Announces uploads, sends them, and watches them as batches. */
final class UploadService {

  /** How long a link is good for. */
  static final Duration LIFETIME = Duration.ofMinutes(15);

  /** Uploads of one batch. */
  static final int MAX_BATCH = RecordStore.MAX_RECORDS;

  /** Uploads that a session may announce: each is a record that stays until the session ends. */
  private static final int MAX_UPLOADS = 20_000;

  private final ObjectStore objects;
  private final UploadTickets tickets;
  private final RecordStore records;
  private final Quota quota;
  private final Clock clock;
  private final Supplier<UUID> ids;

  UploadService(
      ObjectStore objects,
      UploadTickets tickets,
      RecordStore records,
      Clock clock,
      Supplier<UUID> ids) {
    this.objects = objects;
    this.tickets = tickets;
    this.records = records;
    this.quota = new Quota(records, MAX_UPLOADS, "uploads");
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * A file that is to come.
   *
   * @param name clean
   * @param size in bytes
   */
  record Announced(String name, long size) {}

  /** An upload that was announced, and how it is sent. */
  record Link(UUID uploadId, Announced file, PresignedRequest request) {}

  /**
   * Announces files.
   *
   * @param request the same request makes the same uploads; their links are new
   * @return a link for each, in their order
   */
  List<Link> announce(
      SessionId session, List<Announced> files, Optional<IdempotentRequest> request) {
    List<UUID> made = Stream.generate(ids).limit(files.size()).toList();
    List<UUID> uploads = read(quota.take(session, request, spell(made), files.size()));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Announced file = files.get(i);
      announce(session, uploads.get(i), file);
      links.add(new Link(uploads.get(i), file, link(session, uploads.get(i), file)));
    }
    return links;
  }

  /** Sends a file that is here already; it is read as any other upload. */
  UUID send(SessionId session, String fileName, byte[] content) {
    UUID id = ids.get();
    announce(session, id, new Announced(fileName, content.length));
    UploadKey key = UploadKey.of(session, id);
    objects.put(key.toString(), content, contentType(fileName), tickets.issue(session, key));
    return id;
  }

  /**
   * Makes a batch of uploads.
   *
   * @throws com.invoiceparserpro.http.ProblemException if the session has not announced one
   */
  UUID batch(SessionId session, List<UUID> uploads, Optional<IdempotentRequest> request) {
    List<String> names = uploads.stream().map(UploadRecord::name).toList();
    Map<String, Versioned<byte[]>> known = records.get(session, names);
    List<FieldError> unknown = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      if (!known.containsKey(names.get(i))) {
        unknown.add(new FieldError("uploads[%d]".formatted(i), "The session has no such upload."));
      }
    }
    if (!unknown.isEmpty()) {
      throw new Problem(
              404,
              "upload_not_found",
              "The session has not announced some of these uploads; errors names them.",
              unknown.subList(0, Math.min(unknown.size(), 100)),
              Map.of())
          .exception();
    }
    UUID made = ids.get();
    UUID batch =
        request
            .map(r -> new RequestMemory(records).remember(session, r, made.toString()))
            .map(UUID::fromString)
            .orElse(made);
    putNew(session, BatchRecord.name(batch), new BatchRecord(now(), uploads).bytes());
    return batch;
  }

  private void announce(SessionId session, UUID id, Announced file) {
    UploadRecord record = UploadRecord.announced(file.name(), file.size(), now().plus(LIFETIME));
    putNew(session, UploadRecord.name(id), record.bytes());
  }

  private PresignedRequest link(SessionId session, UUID id, Announced file) {
    UploadKey key = UploadKey.of(session, id);
    return objects.presignPut(
        key.toString(),
        contentType(file.name()),
        file.size(),
        tickets.issue(session, key),
        LIFETIME);
  }

  private void putNew(SessionId session, String name, byte[] record) {
    try {
      records.put(session, name, record, 0);
    } catch (VersionConflictException e) {
      // It is there from the first time that the request came.
    }
  }

  private static String spell(List<UUID> uploads) {
    return uploads.stream().map(UUID::toString).collect(joining(" "));
  }

  private static List<UUID> read(String uploads) {
    return Stream.of(uploads.split(" ")).map(UUID::fromString).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String contentType(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "pdf" -> "application/pdf";
      case "xml" -> "application/xml";
      case "p7m" -> "application/pkcs7-mime";
      default -> "application/octet-stream";
    };
  }
}
