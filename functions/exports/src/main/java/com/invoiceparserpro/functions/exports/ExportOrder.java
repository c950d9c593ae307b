package com.invoiceparserpro.functions.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.api.IdempotencyKeys;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.IdempotentRequest;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The file that a client orders.
 *
 * @param invoices none for all of the session
 */
record ExportOrder(ExportParameters parameters, List<UUID> invoices) {

  private static final String IDS = "invoice_ids";
  private static final int MAX_BODY_BYTES = 64 << 10;

  ExportOrder {
    invoices = List.copyOf(invoices);
  }

  static ExportOrder of(Request request) {
    String[] allowed =
        Stream.concat(ExportParameters.names().stream(), Stream.of(IDS)).toArray(String[]::new);
    JsonObject body = JsonObject.read(request, MAX_BODY_BYTES, allowed);
    return new ExportOrder(
        ExportParameters.of(name -> body.has(name) ? body.stringOrNumber(name) : Optional.empty()),
        body.has(IDS) ? SomeInvoices.ids(body.strings(IDS)) : List.of());
  }

  /** The request under its {@code Idempotency-Key}, if it has one. */
  Optional<IdempotentRequest> idempotent(Request request) {
    String all = new TreeMap<>(parameters.values()) + " " + invoices;
    return IdempotencyKeys.of(request)
        .map(key -> new IdempotentRequest(key, Fingerprint.of("export", all.getBytes(UTF_8))));
  }
}
