package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.lambda.Function;
import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** From request to reply by the rules of an API Gateway REST API with proxy integrations. */
final class Dispatcher {

  /** The longest that API Gateway waits for a function. */
  private static final Duration INTEGRATION_TIMEOUT = Duration.ofSeconds(29);

  private static final String HINT = "X-Local-Hint";

  private final Template template;
  private final Integration integration;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Consumer<String> log;
  private final Router router;
  private final ProxyEvent events;

  /**
   * @param log told what API Gateway would write into its execution log
   */
  Dispatcher(
      Template template,
      Integration integration,
      Clock clock,
      Supplier<UUID> ids,
      Consumer<String> log) {
    this.template = template;
    this.integration = integration;
    this.clock = clock;
    this.ids = ids;
    this.log = log;
    this.router = new Router(template);
    this.events = new ProxyEvent(template);
  }

  GatewayReply dispatch(GatewayRequest request) throws InterruptedException {
    String requestId = ids.get().toString();
    Optional<Router.Match> match = router.match(request.path());
    Optional<String> function = match.flatMap(found -> found.function(request.method()));
    if (match.isEmpty() || function.isEmpty()) {
      return unknownRoute(match, requestId);
    }
    if (request.body().length > GatewayRequest.MAX_BODY_BYTES) {
      return refuse(Refusal.REQUEST_TOO_LARGE, requestId, "API Gateway takes 10 MB at most");
    }
    byte[] event = events.write(request, match.get(), requestId, clock.instant());
    if (event.length > Function.MAX_PAYLOAD_BYTES) {
      return refuse(
          Refusal.REQUEST_TOO_LARGE, requestId, "an event for Lambda has 6 MB at most, base64");
    }
    try {
      byte[] answer = integration.invoke(function.get(), event, requestId, INTEGRATION_TIMEOUT);
      return reply(ProxyResponse.read(answer), request, requestId);
    } catch (TimeoutException e) {
      return refuse(
          Refusal.INTEGRATION_TIMEOUT, requestId, function.get() + " did not answer in 29 seconds");
    } catch (FunctionException | ProxyResponse.MalformedException | IllegalArgumentException e) {
      return refuse(Refusal.DEFAULT_5XX, requestId, function.get() + ": " + e.getMessage());
    }
  }

  private GatewayReply unknownRoute(Optional<Router.Match> match, String requestId) {
    GatewayReply refusal = Refusal.MISSING_AUTHENTICATION_TOKEN.reply(template, requestId);
    String hint =
        match
            .map(
                found -> found.resource() + " has " + String.join(", ", found.functions().keySet()))
            .orElse("no function in template.yaml has this path");
    Map<String, List<String>> headers = new TreeMap<>(refusal.headers());
    headers.put(HINT, List.of(hint));
    return new GatewayReply(refusal.status(), headers, refusal.body());
  }

  private GatewayReply refuse(Refusal refusal, String requestId, String why) {
    log.accept(refusal + ": " + why);
    return refusal.reply(template, requestId);
  }

  private GatewayReply reply(ProxyResponse response, GatewayRequest request, String requestId) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
    headers.putIfAbsent("Content-Type", List.of("application/json"));
    headers.put("x-amzn-RequestId", List.of(requestId));
    boolean decode =
        response.isBase64Encoded()
            && request
                .mediaType("Accept")
                .filter(template.binaryMediaTypes()::contains)
                .isPresent();
    byte[] body =
        decode
            ? Base64.getDecoder().decode(response.body())
            : response.body().getBytes(StandardCharsets.UTF_8);
    return new GatewayReply(response.statusCode(), headers, body);
  }
}
