package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.template.GatewayResponse;
import com.invoiceparserpro.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the gateway answers by itself; the constants are API Gateway's response types. */
enum Refusal {
  /** No such resource, or not with this method. */
  MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token"),
  REQUEST_TOO_LARGE(413, "Request Too Long"),
  INTEGRATION_TIMEOUT(504, "Endpoint request timed out"),
  /** The function failed, or its answer is not a proxy response. */
  DEFAULT_5XX(502, "Internal server error");

  private final int status;
  private final String message;

  Refusal(int status, String message) {
    this.status = status;
    this.message = message;
  }

  /** The answer, as the template words it. */
  GatewayReply reply(Template template, String requestId) {
    GatewayResponse custom = customization(template);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Content-Type", List.of("application/json"));
    headers.put("x-amzn-RequestId", List.of(requestId));
    if (custom == null) {
      return new GatewayReply(status, headers, bytes("{\"message\":\"" + message + "\"}"));
    }
    custom
        .headers()
        .forEach((name, expression) -> headers.put(name, List.of(header(expression, requestId))));
    String body =
        custom.body().isEmpty() ? "{\"message\":$context.error.messageString}" : custom.body();
    return new GatewayReply(
        custom.status().orElse(status), headers, bytes(substitute(body, requestId)));
  }

  private @Nullable GatewayResponse customization(Template template) {
    GatewayResponse own = template.gatewayResponses().get(name());
    String family = status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX";
    return own == null ? template.gatewayResponses().get(family) : own;
  }

  private String substitute(String body, String requestId) {
    return body.replace("$context.error.messageString", '"' + message + '"')
        .replace("$context.error.message", message)
        .replace("$context.error.responseType", name())
        .replace("$context.requestId", requestId);
  }

  private static String header(String expression, String requestId) {
    if (expression.length() > 1 && expression.startsWith("'") && expression.endsWith("'")) {
      return expression.substring(1, expression.length() - 1);
    }
    return expression.equals("context.requestId") ? requestId : "";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
