package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** What requests made, so that one that comes again makes nothing more. */
public final class RequestMemory {

  private final RecordStore records;

  public RequestMemory(RecordStore records) {
    this.records = records;
  }

  /**
   * Remembers what a request is about to make.
   *
   * @param made a line of text
   * @return what it makes: {@code made}, or what it made the first time
   * @throws IdempotencyKeyReusedException if the key came with another request
   * @throws NoSuchSessionException if the session has ended
   */
  public String remember(SessionId session, IdempotentRequest request, String made) {
    String name = "request " + request.hash(session);
    byte[] memory = (request.fingerprint() + " " + made).getBytes(UTF_8);
    Optional<Versioned<byte[]>> earlier = records.get(session, name);
    if (earlier.isEmpty()) {
      try {
        records.put(session, name, memory, 0);
        return made;
      } catch (VersionConflictException e) {
        // The same request was faster.
        earlier = records.get(session, name);
      }
    }
    return recall(request, earlier.map(Versioned::value).orElseThrow(NoSuchSessionException::new));
  }

  private static String recall(IdempotentRequest request, byte[] memory) {
    String[] parts = new String(memory, UTF_8).split(" ", 2);
    if (parts.length != 2 || !parts[0].equals(request.fingerprint())) {
      throw new IdempotencyKeyReusedException();
    }
    return parts[1];
  }
}
