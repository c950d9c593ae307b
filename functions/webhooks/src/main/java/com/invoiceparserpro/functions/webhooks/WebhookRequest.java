package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.api.IdempotencyKeys;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.webhook.AddressGuard;
import com.invoiceparserpro.webhook.RefusedAddressException;
import com.invoiceparserpro.webhook.WebhookSecret;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A delivery that a client asks for.
 *
 * @param type of the event
 * @param secrets that sign, the newest first
 */
record WebhookRequest(String url, List<WebhookSecret> secrets, String type) {

  private static final List<String> TYPES =
      List.of("invoice.parsed", "invoice.corrected", "invoice.approved");
  private static final int MAX_SECRETS = 3;
  private static final int MAX_BODY = 16 << 10;

  WebhookRequest {
    secrets = List.copyOf(secrets);
  }

  /**
   * The request's.
   *
   * @param own the secret where the client brings none
   * @throws com.invoiceparserpro.http.ProblemException if it cannot be so
   */
  static WebhookRequest of(
      Request request, Invoice invoice, AddressGuard guard, Supplier<WebhookSecret> own) {
    JsonObject body = JsonObject.read(request, "webhook_url", "secret", "event");
    String url = checked(body, guard);
    String type = body.string("event").orElseGet(() -> typeOf(invoice));
    if (!TYPES.contains(type)) {
      throw Problem.badMember(
              "unknown_event",
              "event",
              "There is no such event; allowed: %s.".formatted(String.join(", ", TYPES)))
          .exception();
    }
    List<WebhookSecret> secrets =
        body.string("secret").map(WebhookRequest::secrets).orElseGet(() -> List.of(own.get()));
    return new WebhookRequest(url, secrets, type);
  }

  private static String checked(JsonObject body, AddressGuard guard) {
    String url =
        body.string("webhook_url")
            .orElseThrow(
                () ->
                    Problem.badMember(
                            "missing_member",
                            "webhook_url",
                            "The member \"webhook_url\" is missing.")
                        .exception());
    try {
      guard.check(url);
      return url;
    } catch (RefusedAddressException e) {
      throw bad("Must be a public https address: %s.".formatted(e.getMessage()));
    } catch (UnknownHostException e) {
      throw bad("Its host has no address.");
    }
  }

  private static RuntimeException bad(String message) {
    return Problem.badMember("invalid_webhook_url", "webhook_url", message).exception();
  }

  private static List<WebhookSecret> secrets(String text) {
    List<String> spelled = Stream.of(text.strip().split(" +")).toList();
    try {
      if (spelled.size() <= MAX_SECRETS) {
        return spelled.stream().map(WebhookSecret::parse).toList();
      }
    } catch (IllegalArgumentException e) {
      // Reported below.
    }
    throw Problem.badMember(
            "invalid_secret",
            "secret",
            "Must be whsec_ and the base64 of 24 to 64 bytes; up to %d of them with a space between"
                    .formatted(MAX_SECRETS)
                + " sign side by side. Leave it out to use the session's own.")
        .exception();
  }

  private static String typeOf(Invoice invoice) {
    if (invoice.status() == Status.APPROVED) {
      return "invoice.approved";
    }
    return invoice.corrections().isEmpty() ? "invoice.parsed" : "invoice.corrected";
  }

  /**
   * The request under its {@code Idempotency-Key}, if it has one. It is told by what was sent: the
   * event that an invoice has by default may be another when the request comes again.
   */
  static Optional<IdempotentRequest> idempotent(Request request, UUID invoiceId) {
    byte[] sent = request.body(MAX_BODY);
    return IdempotencyKeys.of(request)
        .map(key -> new IdempotentRequest(key, Fingerprint.of("webhook " + invoiceId, sent)));
  }
}
