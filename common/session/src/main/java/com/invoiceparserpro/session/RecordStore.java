package com.invoiceparserpro.session;

import static com.invoiceparserpro.session.StoreText.bytes;
import static com.invoiceparserpro.session.StoreText.number;
import static com.invoiceparserpro.session.StoreText.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What sessions know besides invoices: uploads, batches, deliveries and the like, each a record of
 * bytes under a name of its kind. Sealed, versioned, and gone with the session. Every method throws
 * {@link SessionUnavailableException} if the store does not answer in time. Safe for use by several
 * threads.
 */
public final class RecordStore {

  /** Records that one call asks for. */
  public static final int MAX_RECORDS = 1_000;

  private static final int MAX_ATTEMPTS = 50;

  private final Redis redis;
  private final Sealer sealer;
  private final byte[] ttl;

  RecordStore(Redis redis, Sealer sealer, byte[] ttl) {
    this.redis = redis;
    this.sealer = sealer;
    this.ttl = ttl;
  }

  /** The record with its version; empty if there is none, or the session has ended. */
  public Optional<Versioned<byte[]>> get(SessionId session, String name) {
    return Optional.ofNullable(get(session, List.of(name)).get(name));
  }

  /**
   * Those of the named records that there are, by name in the order of {@code names}; none if the
   * session has ended.
   *
   * @param names at most {@value #MAX_RECORDS}
   */
  public Map<String, Versioned<byte[]>> get(SessionId session, List<String> names) {
    if (names.size() > MAX_RECORDS) {
      throw new IllegalArgumentException("more than " + MAX_RECORDS + " records");
    }
    SessionKeys keys = SessionKeys.of(session);
    List<byte[]> arguments = new ArrayList<>(List.of(ttl));
    names.forEach(name -> arguments.add(bytes(name)));
    List<?> found = (List<?>) redis.run(Script.GET_RECORDS, keys.all(), arguments);
    Map<String, Versioned<byte[]>> records = new LinkedHashMap<>();
    for (int i = 0; found != null && i < names.size(); i++) {
      String name = names.get(i);
      if (!text(found.get(2 * i)).isEmpty()) {
        long version = number(found.get(2 * i));
        byte[] sealed = (byte[]) found.get(2 * i + 1);
        byte[] value = sealer.open(session, place(keys, name, version), sealed);
        records.put(name, new Versioned<>(value, version));
      }
    }
    return records;
  }

  /**
   * Puts a record in the place of the version that was read.
   *
   * @param version 0 for a new record
   * @return the new version
   * @throws VersionConflictException if there is another version by now
   * @throws NoSuchSessionException if the session has ended
   */
  public long put(SessionId session, String name, byte[] value, long version) {
    SessionKeys keys = SessionKeys.of(session);
    long next = version + 1;
    Object result =
        redis.run(
            Script.PUT_RECORD,
            keys.all(),
            List.of(
                ttl,
                bytes(name),
                bytes(version),
                bytes(next),
                sealer.seal(session, place(keys, name, next), value)));
    long status = result instanceof Long number ? number : -1;
    if (status < 0) {
      throw new NoSuchSessionException();
    }
    if (status == 0) {
      throw new VersionConflictException();
    }
    return next;
  }

  /**
   * Changes a record, again and again if others change it at the same time.
   *
   * @param change from what is there, empty for nothing, to what shall be; may be called repeatedly
   * @return what is there now
   * @throws VersionConflictException if others never let it through
   * @throws NoSuchSessionException if the session has ended
   */
  public byte[] change(SessionId session, String name, Function<Optional<byte[]>, byte[]> change) {
    for (int attempt = 1; ; attempt++) {
      Optional<Versioned<byte[]>> before = get(session, name);
      byte[] value = change.apply(before.map(Versioned::value));
      try {
        put(session, name, value, before.map(Versioned::version).orElse(0L));
        return value;
      } catch (VersionConflictException e) {
        if (attempt == MAX_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /**
   * Counts. The count is no secret and is not sealed.
   *
   * @param more how many come to the counter
   * @return false, and nothing is counted, if it would be more than {@code max}
   * @throws NoSuchSessionException if the session has ended
   */
  public boolean add(SessionId session, String counter, int more, int max) {
    Object result =
        redis.run(
            Script.ADD,
            SessionKeys.of(session).all(),
            List.of(ttl, bytes(counter), bytes(more), bytes(max)));
    long count = result instanceof Long number ? number : -1;
    if (count == -1) {
      throw new NoSuchSessionException();
    }
    return count >= 0;
  }

  private static String place(SessionKeys keys, String name, long version) {
    return keys.place("record " + name + " " + version);
  }
}
