package com.invoiceparserpro.functions.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.session.SessionId;
import java.util.Optional;
import java.util.UUID;

/** Orders as they stand in the queue: sealed, as they hold a session's id. */
final class ExportMessages {

  private static final String KIND = "export";

  private final MessageSeal seal;

  ExportMessages(MessageSeal seal) {
    this.seal = seal;
  }

  /** A file that is to be made. */
  record Order(SessionId session, UUID export) {}

  String seal(Order order) {
    return seal.seal(KIND, order.session().token() + " " + order.export());
  }

  /** Empty for a message that is none of ours, or whose key is gone. */
  Optional<Order> open(String message) {
    try {
      String[] parts = new String(seal.open(KIND, message), UTF_8).split(" ", 2);
      return SessionId.parse(parts[0]).map(id -> new Order(id, UUID.fromString(parts[1])));
    } catch (BrokenSealException e) {
      return Optional.empty();
    }
  }
}
