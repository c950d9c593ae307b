package com.invoiceparserpro.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param path undecoded, without the query
 * @param query undecoded; empty for none
 * @param headers by name in any case, each with its values in order
 * @param body the bytes sent; never more than {@link #MAX_BODY_BYTES} plus one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GatewayRequest(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    byte[] body,
    String sourceIp) {

  /** The gateway's limit on a request. */
  static final int MAX_BODY_BYTES = 10 << 20;

  GatewayRequest {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = copy;
  }

  /** The last value of a header, as in the event's {@code headers}. */
  Optional<String> header(String name) {
    List<String> values = headers.get(name);
    return values == null ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** The first media type that a header lists, lower case, without parameters. */
  Optional<String> mediaType(String name) {
    return header(name)
        .map(value -> value.split("[,;]", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty());
  }
}
