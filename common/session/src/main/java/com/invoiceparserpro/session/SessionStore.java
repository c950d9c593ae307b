package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Sessions, and what they hold. A session lives for a while after its last use; every use of any of
 * it renews all of it, and ending it deletes all of it. Every method throws {@link
 * SessionUnavailableException} if the store does not answer in time. Safe for use by several
 * threads.
 */
public final class SessionStore implements AutoCloseable {

  private static final String META = "meta";
  private static final byte[] NO_RENEWAL = {};

  private final Redis redis;
  private final Sealer sealer;
  private final SessionSettings settings;
  private final Clock clock;
  private final SecureRandom random;

  SessionStore(
      Redis redis, Sealer sealer, SessionSettings settings, Clock clock, SecureRandom random) {
    this.redis = redis;
    this.sealer = sealer;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /**
   * The store that {@code environment} names. Does not connect yet.
   *
   * @throws ConfigurationException if a setting is missing or malformed
   */
  public static SessionStore from(Environment environment, Clock clock, SecureRandom random) {
    return new SessionStore(
        new Redis(RedisAddress.from(environment)),
        new Sealer(SecretKeys.from(environment), random),
        SessionSettings.from(environment),
        clock,
        random);
  }

  /** How long a session lives unused. */
  public Duration maxAge() {
    return settings.maxAge();
  }

  /** The invoices of sessions. */
  public InvoiceStore invoices() {
    return new InvoiceStore(redis, sealer, settings, settings.ttl());
  }

  /** What sessions know besides. */
  public RecordStore records() {
    return new RecordStore(redis, sealer, settings.ttl());
  }

  /** The invoices, for work that goes on without the client: using them renews no session. */
  public InvoiceStore invoicesForWorkers() {
    return new InvoiceStore(redis, sealer, settings, NO_RENEWAL);
  }

  /** The records, for work that goes on without the client: using them renews no session. */
  public RecordStore recordsForWorkers() {
    return new RecordStore(redis, sealer, NO_RENEWAL);
  }

  /** A new session under a new id. */
  public Session create() {
    SessionId id = SessionId.random(random);
    SessionKeys keys = SessionKeys.of(id);
    Instant now = now();
    byte[] meta = Long.toString(now.toEpochMilli()).getBytes(US_ASCII);
    redis.run(
        Script.CREATE,
        keys.all(),
        List.of(settings.ttl(), sealer.seal(id, keys.place(META), meta)));
    return new Session(id, now, now.plus(settings.maxAge()));
  }

  /** Renews the session; empty if it has ended or never was. */
  public Optional<Session> touch(SessionId id) {
    SessionKeys keys = SessionKeys.of(id);
    byte[] sealed = (byte[]) redis.run(Script.TOUCH, keys.all(), List.of(settings.ttl()));
    if (sealed == null) {
      return Optional.empty();
    }
    String created = new String(sealer.open(id, keys.place(META), sealed), US_ASCII);
    return Optional.of(
        new Session(
            id, Instant.ofEpochMilli(Long.parseLong(created)), now().plus(settings.maxAge())));
  }

  /** The session that a client claims, renewed; a new one if it claims none, or it has ended. */
  public Session touchOrCreate(Optional<SessionId> claimed) {
    return claimed.flatMap(this::touch).orElseGet(this::create);
  }

  /** Deletes the session and everything in it; nothing happens if there is none. */
  public void end(SessionId id) {
    redis.run(Script.END, SessionKeys.of(id).all(), List.of());
  }

  /** As precise as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Returns if the store answers. */
  public void ping() {
    redis.ping();
  }

  @Override
  public void close() {
    redis.close();
  }
}
