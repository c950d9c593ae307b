package com.invoiceparserpro.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function behind one route. A subclass decodes the request, calls one service and encodes
 * the answer; methods, cross-origin rules, problems and the headers that every response carries are
 * seen to here. Safe for use by several threads if {@link #handle} is.
 */
public abstract class Endpoint implements RequestStreamHandler {

  private static final Problem INTERNAL_ERROR =
      Problem.of(500, "internal_error", "Something failed on our side.");

  /** The longest that API Gateway waits for a function. */
  private static final long GATEWAY_MILLIS = 29_000;

  private final HttpSettings settings;
  private final CrossOrigin crossOrigin;
  private final ProblemMapping problems;
  private final String method;

  /**
   * An endpoint for one method; one for GET answers HEAD too, and each answers OPTIONS.
   *
   * @param problems the exceptions that {@link #handle} may throw
   */
  protected Endpoint(HttpSettings settings, ProblemMapping problems, String method) {
    this.settings = settings;
    this.crossOrigin = new CrossOrigin(settings.allowedOrigins());
    this.problems = problems;
    this.method = method;
  }

  /**
   * Answers a request of this endpoint's method.
   *
   * @throws RuntimeException any of the endpoint's mapping; another becomes a bare 500
   */
  protected abstract Response handle(Request request);

  @Override
  public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) {
    APIGatewayProxyRequestEvent event = ProxyEventReader.read(in);
    Request request =
        new Request(
            event, requestId(event, context), new FailureLog(context), () -> millisLeft(context));
    Response response = dress(answer(request), request);
    ProxyResponseWriter.write(
        request.method().equals("HEAD") ? response.withoutBody() : response, out);
  }

  private Response answer(Request request) {
    try {
      return route(request);
    } catch (RuntimeException | StackOverflowError failure) {
      Optional<Problem> foreseen = problems.problem(failure);
      if (foreseen.isEmpty()) {
        request.log().unforeseen(request.id(), failure);
      } else if (foreseen.get().status() >= 500) {
        request.log().foreseen(request.id(), failure);
      }
      return Response.problem(foreseen.orElse(INTERNAL_ERROR), request);
    }
  }

  private Response route(Request request) {
    if (request.method().equals("OPTIONS")) {
      return crossOrigin.answerPreflight(Response.empty(204).withHeader("Allow", allowed()));
    }
    boolean head = method.equals("GET") && request.method().equals("HEAD");
    if (!head && !request.method().equals(method)) {
      throw Problem.of(405, "method_not_allowed", "Allowed here: %s.".formatted(allowed()))
          .withHeader("Allow", allowed())
          .exception();
    }
    crossOrigin.guard(request);
    return handle(request);
  }

  private String allowed() {
    return (method.equals("GET") ? "GET, HEAD" : method) + ", OPTIONS";
  }

  private Response dress(Response response, Request request) {
    Response dressed =
        crossOrigin
            .share(response, request)
            .withHeader("X-Request-Id", request.id())
            .withDefaultHeader("Cache-Control", "no-store")
            .withHeader("X-Content-Type-Options", "nosniff")
            .withHeader("Referrer-Policy", "no-referrer")
            .withDefaultHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    return settings.secureCookies()
        ? dressed.withHeader("Strict-Transport-Security", "max-age=31536000")
        : dressed;
  }

  private static long millisLeft(@Nullable Context context) {
    return context == null ? GATEWAY_MILLIS : context.getRemainingTimeInMillis();
  }

  private static String requestId(APIGatewayProxyRequestEvent event, @Nullable Context context) {
    String fromGateway =
        event.getRequestContext() == null ? null : event.getRequestContext().getRequestId();
    if (fromGateway != null) {
      return fromGateway;
    }
    String fromRuntime = context == null ? null : context.getAwsRequestId();
    return fromRuntime == null ? UUID.randomUUID().toString() : fromRuntime;
  }
}
