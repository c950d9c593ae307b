package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.http.FileName;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.PresignedRequest;
import com.invoiceparserpro.storage.SessionBucket;
import java.time.Duration;
import java.util.UUID;

/** The files of sessions in the bucket, and the links to them. */
final class ExportFiles {

  /** How long a link is good for: it is made when it is asked for. */
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final ObjectStore objects;

  ExportFiles(ObjectStore objects) {
    this.objects = objects;
  }

  void put(SessionId session, UUID id, MadeFile file) {
    objects.put(key(session, id), file.path(), file.kind().mediaType());
  }

  PresignedRequest link(SessionId session, UUID id, String fileName) {
    return objects.presignGet(key(session, id), FileName.disposition(fileName), LIFETIME);
  }

  boolean has(SessionId session, UUID id) {
    return objects.metadata(key(session, id)).isPresent();
  }

  void delete(SessionId session, UUID id) {
    objects.delete(key(session, id));
  }

  private static String key(SessionId session, UUID id) {
    return SessionBucket.EXPORTS.prefix(session.hash()) + id;
  }
}
