package com.invoiceparserpro.local.template;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What the gateway answers by itself, as the template words it.
 *
 * @param status overrides the gateway's own status
 * @param headers header to mapping expression: {@code 'a constant'} or {@code context.requestId}
 * @param body template of the body with {@code $context} variables; empty for the gateway's own
 */
public record GatewayResponse(OptionalInt status, Map<String, String> headers, String body) {

  public GatewayResponse {
    headers = Map.copyOf(headers);
  }
}
