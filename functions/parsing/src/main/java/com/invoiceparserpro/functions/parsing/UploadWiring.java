package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The parts that deal with uploads, put together as the environment says. */
final class UploadWiring {

  private UploadWiring() {}

  /**
   * For endpoints that need uploads.
   *
   * @throws com.invoiceparserpro.config.ConfigurationException if the bucket is missing
   */
  static UploadService service(Wiring wiring, Clock clock) {
    return service(wiring, objects(wiring), clock);
  }

  /** For endpoints that can do without; empty if the service runs without S3. */
  static Optional<UploadService> serviceIfEnabled(Wiring wiring, Clock clock) {
    return ObjectStore.ifEnabled(wiring.environment(), SessionBucket.UPLOADS.variable())
        .map(objects -> service(wiring, objects, clock));
  }

  static UploadReader reader(Wiring wiring) {
    ParsingLimits limits = ParserSettings.uploadLimits(wiring.environment());
    return reader(wiring, DocumentReader.of(wiring.environment(), limits), limits.maxBytes());
  }

  static UploadReader reader(Wiring wiring, DocumentReader documents, long maxBytes) {
    return new UploadReader(
        objects(wiring),
        tickets(wiring),
        wiring.sessions().recordsForWorkers(),
        wiring.sessions().invoicesForWorkers(),
        documents,
        DocumentProblems.MAPPING,
        maxBytes);
  }

  private static UploadService service(Wiring wiring, ObjectStore objects, Clock clock) {
    return new UploadService(
        objects, tickets(wiring), wiring.sessions().records(), clock, UUID::randomUUID);
  }

  private static ObjectStore objects(Wiring wiring) {
    return ObjectStore.from(wiring.environment(), SessionBucket.UPLOADS.variable());
  }

  private static UploadTickets tickets(Wiring wiring) {
    SecretKeys keys = SecretKeys.from(wiring.environment());
    return new UploadTickets(new MessageSeal(keys, new SecureRandom()));
  }
}
