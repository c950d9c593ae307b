package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.session.SessionId;
import java.util.Map;
import java.util.Optional;

/**
 * What goes with an upload so that a worker finds its session: the session's id, sealed for the
 * upload's key. It is signed into the link: nobody can send an upload without it, or with another.
 */
final class UploadTickets {

  private static final String NAME = "ticket";

  private final MessageSeal seal;

  UploadTickets(MessageSeal seal) {
    this.seal = seal;
  }

  /** As metadata of the object. */
  Map<String, String> issue(SessionId session, UploadKey key) {
    return Map.of(NAME, seal.seal("upload " + key, session.token()));
  }

  /** The session that the object is for; empty if no ticket of ours for this key is with it. */
  Optional<SessionId> session(UploadKey key, Map<String, String> metadata) {
    try {
      byte[] token = seal.open("upload " + key, metadata.getOrDefault(NAME, ""));
      return SessionId.parse(new String(token, UTF_8))
          .filter(session -> session.hash().equals(key.session()));
    } catch (BrokenSealException e) {
      return Optional.empty();
    }
  }
}
