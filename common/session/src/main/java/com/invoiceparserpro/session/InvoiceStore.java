package com.invoiceparserpro.session;

import static com.invoiceparserpro.session.StoreText.bytes;
import static com.invoiceparserpro.session.StoreText.number;
import static com.invoiceparserpro.session.StoreText.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invoices of sessions. Every method renews the session, but for workers, and throws {@link
 * SessionUnavailableException} if the store does not answer in time. Safe for use by several
 * threads.
 */
public final class InvoiceStore {

  /** A page stops here, so that as JSON it stays under Lambda's 6 MB of response. */
  private static final int MAX_PAGE_BYTES = 3 << 20;

  private static final long FIRST_VERSION = 1;
  private static final int VALUES_PER_LISTED = 4;

  private final Redis redis;
  private final Sealer sealer;
  private final SessionSettings settings;
  private final byte[] ttl;

  /**
   * @param ttl seconds that every use gives the session; empty if it gives none
   */
  InvoiceStore(Redis redis, Sealer sealer, SessionSettings settings, byte[] ttl) {
    this.redis = redis;
    this.sealer = sealer;
    this.settings = settings;
    this.ttl = ttl;
  }

  /**
   * Adds an invoice; or, if {@code request} was here before, adds nothing.
   *
   * @return the id of the invoice that the session now has for the request: this one's, or that of
   *     the first time
   * @throws NoSuchSessionException if the session has ended
   * @throws SessionFullException if it holds as many as it may
   * @throws IdempotencyKeyReusedException if the key came with another request
   */
  public UUID save(SessionId session, Invoice invoice, Optional<IdempotentRequest> request) {
    SessionKeys keys = SessionKeys.of(session);
    UUID id = invoice.invoiceId();
    String hash = request.map(r -> r.hash(session)).orElse("");
    byte[] memory =
        request.map(r -> seal(session, idempotent(keys, hash), memory(r, id))).orElse(new byte[0]);
    Object result =
        redis.run(
            Script.SAVE,
            keys.all(),
            List.of(
                ttl,
                bytes(id),
                seal(session, place(keys, id, FIRST_VERSION), InvoiceJson.bytes(invoice)),
                bytes(settings.maxInvoices()),
                bytes(hash),
                memory));
    if (result instanceof byte[] earlier && request.isPresent()) {
      return recall(request.get(), sealer.open(session, idempotent(keys, hash), earlier));
    }
    return switch (status(result)) {
      case -1 -> throw new NoSuchSessionException();
      case -2 -> throw new SessionFullException(settings.maxInvoices());
      default -> id;
    };
  }

  /**
   * The id of the invoice that {@code request} made when it was here before.
   *
   * @throws IdempotencyKeyReusedException if the key came with another request
   */
  public Optional<UUID> find(SessionId session, IdempotentRequest request) {
    SessionKeys keys = SessionKeys.of(session);
    String hash = request.hash(session);
    byte[] earlier =
        (byte[]) redis.run(Script.FIND_IDEMPOTENT, keys.all(), List.of(ttl, bytes(hash)));
    return Optional.ofNullable(earlier)
        .map(value -> recall(request, sealer.open(session, idempotent(keys, hash), value)));
  }

  /** The invoice with its version; empty if the session has none of this id, or has ended. */
  public Optional<Versioned<Invoice>> get(SessionId session, UUID id) {
    SessionKeys keys = SessionKeys.of(session);
    List<?> found = (List<?>) redis.run(Script.GET, keys.all(), List.of(ttl, bytes(id)));
    if (found == null) {
      return Optional.empty();
    }
    long version = number(found.get(0));
    return Optional.of(
        new Versioned<>(open(session, keys, id, version, (byte[]) found.get(1)), version));
  }

  /**
   * A page of the invoices, newest first. Invoices that are added while a client pages do not shift
   * the pages that follow.
   *
   * @param cursor of the page before; empty for the first page
   */
  public InvoicePage list(SessionId session, OptionalLong cursor, int limit) {
    SessionKeys keys = SessionKeys.of(session);
    String below = cursor.isPresent() ? Long.toString(cursor.getAsLong()) : "+inf";
    List<?> found =
        (List<?>) redis.run(Script.LIST, keys.all(), List.of(ttl, bytes(below), bytes(limit + 1)));
    return found == null
        ? new InvoicePage(List.of(), OptionalLong.empty())
        : page(session, keys, found, limit);
  }

  /** How many invoices the session has; 0 if it has ended. */
  public int count(SessionId session) {
    return status(redis.run(Script.COUNT, SessionKeys.of(session).all(), List.of(ttl)));
  }

  private InvoicePage page(SessionId session, SessionKeys keys, List<?> found, int limit) {
    List<Invoice> invoices = new ArrayList<>();
    OptionalLong last = OptionalLong.empty();
    int bytes = 0;
    for (int i = 0; i < found.size(); i += VALUES_PER_LISTED) {
      byte[] sealed = (byte[]) found.get(i + 3);
      bytes += sealed.length;
      if (invoices.size() == limit || (bytes > MAX_PAGE_BYTES && !invoices.isEmpty())) {
        return new InvoicePage(invoices, last);
      }
      UUID id = UUID.fromString(text(found.get(i)));
      invoices.add(open(session, keys, id, number(found.get(i + 2)), sealed));
      last = OptionalLong.of(number(found.get(i + 1)));
    }
    return new InvoicePage(invoices, OptionalLong.empty());
  }

  /**
   * Puts {@code changed} in the place of the version that was read.
   *
   * @return the new version
   * @throws VersionConflictException if there is another version by now
   * @throws NoSuchInvoiceException if it has been deleted, or the session has ended
   */
  public long update(SessionId session, Versioned<Invoice> changed) {
    SessionKeys keys = SessionKeys.of(session);
    UUID id = changed.value().invoiceId();
    long next = changed.version() + 1;
    Object result =
        redis.run(
            Script.UPDATE,
            keys.all(),
            List.of(
                ttl,
                bytes(id),
                bytes(changed.version()),
                bytes(next),
                seal(session, place(keys, id, next), InvoiceJson.bytes(changed.value()))));
    return switch (status(result)) {
      case -1 -> throw new NoSuchInvoiceException();
      case 0 -> throw new VersionConflictException();
      default -> next;
    };
  }

  /** Deletes the invoice and what the session knows of how it came; false if there was none. */
  public boolean delete(SessionId session, UUID id) {
    List<byte[]> arguments = List.of(ttl, bytes(id));
    return status(redis.run(Script.DELETE, SessionKeys.of(session).all(), arguments)) == 1;
  }

  private byte[] seal(SessionId session, String place, byte[] value) {
    return sealer.seal(session, place, value);
  }

  private Invoice open(SessionId session, SessionKeys keys, UUID id, long version, byte[] sealed) {
    return InvoiceJson.read(sealer.open(session, place(keys, id, version), sealed));
  }

  private static String place(SessionKeys keys, UUID id, long version) {
    return keys.place("invoice " + id + " " + version);
  }

  private static String idempotent(SessionKeys keys, String hash) {
    return keys.place("idempotent " + hash);
  }

  private static byte[] memory(IdempotentRequest request, UUID id) {
    return (id + " " + request.fingerprint()).getBytes(UTF_8);
  }

  private static UUID recall(IdempotentRequest request, byte[] memory) {
    String[] parts = new String(memory, UTF_8).split(" ", 2);
    if (parts.length != 2 || !parts[1].equals(request.fingerprint())) {
      throw new IdempotencyKeyReusedException();
    }
    return UUID.fromString(parts[0]);
  }

  private static int status(@Nullable Object result) {
    return result instanceof Long status ? status.intValue() : 0;
  }
}
