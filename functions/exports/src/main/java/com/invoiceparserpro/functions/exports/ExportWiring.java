package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The parts of exports, put together as the environment says. */
final class ExportWiring {

  private static final String QUEUE = "EXPORT_QUEUE_URL";

  private ExportWiring() {}

  static ExportService service(Wiring wiring, Clock clock) {
    return new ExportService(
        wiring.invoices(),
        wiring.sessions().records(),
        MessageQueue.from(wiring.environment(), QUEUE),
        messages(wiring),
        clock,
        UUID::randomUUID);
  }

  static ExportRunner runner(Wiring wiring) {
    return new ExportRunner(
        wiring.sessions().invoicesForWorkers(),
        wiring.sessions().recordsForWorkers(),
        files(wiring));
  }

  static ExportMessages messages(Wiring wiring) {
    return new ExportMessages(
        new MessageSeal(SecretKeys.from(wiring.environment()), new SecureRandom()));
  }

  static ExportFiles files(Wiring wiring) {
    return new ExportFiles(
        ObjectStore.from(wiring.environment(), SessionBucket.EXPORTS.variable()));
  }

  /** Empty if the service runs without S3. */
  static Optional<ExportFiles> filesIfEnabled(Wiring wiring) {
    return ObjectStore.ifEnabled(wiring.environment(), SessionBucket.EXPORTS.variable())
        .map(ExportFiles::new);
  }
}
