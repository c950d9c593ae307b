package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

  private static final HttpSettings SETTINGS =
      new HttpSettings(Set.of("https://app.example"), true, Optional.empty());

  @Test
  void dressesEveryAnswer() {
    assertThat(call("GET", Map.of()))
        .isEqualTo(
            """
            {"statusCode":200,"multiValueHeaders":{"Content-Type":["application/json"],\
            "Vary":["Origin"],"X-Request-Id":["request-1"],"Cache-Control":["no-store"],\
            "X-Content-Type-Options":["nosniff"],"Referrer-Policy":["no-referrer"],\
            "Content-Security-Policy":["default-src 'none'; frame-ancestors 'none'"],\
            "Strict-Transport-Security":["max-age=31536000"]},\
            "body":"{\\"ok\\":\\"\u20ac\\"}","isBase64Encoded":false}""");
  }

  @Test
  void answersHeadWithoutTheBody() {
    assertThat(call("HEAD", Map.of()))
        .contains("\"statusCode\":200")
        .contains("application/json")
        .contains("\"body\":\"\"");
  }

  @Test
  void refusesOtherMethods() {
    assertThat(call("DELETE", Map.of()))
        .contains("\"statusCode\":405")
        .contains("\"Allow\":[\"GET, HEAD, OPTIONS\"]")
        .contains("\\\"code\\\":\\\"method_not_allowed\\\"");
  }

  @Test
  void answersThePreflightOfAnAllowedSite() {
    assertThat(call("OPTIONS", Map.of("Origin", "https://app.example")))
        .contains("\"statusCode\":204")
        .contains("\"Access-Control-Allow-Origin\":[\"https://app.example\"]")
        .contains("\"Access-Control-Allow-Credentials\":[\"true\"]")
        .contains("PATCH");
  }

  @Test
  void sharesNothingWithOtherSites() {
    for (String origin :
        new String[] {
          "https://evil.example", "null", "https://app.example.evil", "http://app.example"
        }) {
      assertThat(call("GET", Map.of("Origin", origin)))
          .doesNotContain("Access-Control-Allow-Origin")
          .contains("\"Vary\":[\"Origin\"]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-           | -                    | 200",
        "same-origin | https://api.example  | 200",
        "none        | -                    | 200",
        "cross-site  | https://app.example  | 200",
        "cross-site  | https://evil.example | 403",
        "same-site   | https://x.example    | 403",
        "cross-site  | -                    | 403",
        "-           | https://evil.example | 403",
        "-           | null                 | 403",
        "-           | http://api.example   | 200"
      })
  void refusesUnsafeRequestsThatOtherSitesMake(
      @Nullable String site, @Nullable String origin, int status) {
    Map<String, String> headers = new HashMap<>(Map.of("Host", "api.example"));
    if (site != null) {
      headers.put("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      headers.put("Origin", origin);
    }
    assertThat(run(endpoint("POST", request -> Response.json(200, json -> {})), "POST", headers))
        .contains("\"statusCode\":" + status);
  }

  @Test
  void answersAProblem() {
    Endpoint endpoint =
        endpoint(
            "GET",
            request -> {
              throw Problem.badMember("unknown_field", "field", "No \"such\" field.")
                  .withHeader("Retry-After", "5")
                  .exception();
            });
    assertThat(run(endpoint, "GET", Map.of()))
        .contains("\"statusCode\":400")
        .contains("\"Content-Type\":[\"application/problem+json\"]")
        .contains("\"Retry-After\":[\"5\"]")
        .contains(
            """
            {\\"type\\":\\"urn:problem-type:unknown_field\\",\\"title\\":\\"Unknown field\\",\
            \\"status\\":400,\\"detail\\":\\"No \\\\\\"such\\\\\\" field.\\",\
            \\"code\\":\\"unknown_field\\",\\"errors\\":\
            [{\\"field\\":\\"field\\",\\"message\\":\\"No \\\\\\"such\\\\\\" field.\\"}],\
            \\"instance\\":\\"/x\\",\\"request_id\\":\\"request-1\\"}""");
  }

  @Test
  void hidesWhatNobodyForesaw() {
    Endpoint endpoint =
        endpoint(
            "GET",
            request -> {
              throw new IllegalStateException("119.00 EUR", new RuntimeException("Sonnenkorn"));
            });
    RecordingContext context = new RecordingContext();
    String answer = run(endpoint, "GET", Map.of(), context);
    assertThat(answer)
        .contains("\"statusCode\":500")
        .contains("internal_error")
        .doesNotContain("119", "IllegalState", "Sonnenkorn");
    assertThat(context.lines()).hasSize(1);
    assertThat(context.lines().get(0))
        .contains("request_id=request-1 java.lang.IllegalStateException at com.invoiceparserpro")
        .contains("caused by java.lang.RuntimeException")
        .doesNotContain("119", "Sonnenkorn");
  }

  @Test
  void survivesAStackOverflow() {
    Endpoint endpoint = endpoint("GET", request -> nest(request, 1));
    assertThat(run(endpoint, "GET", Map.of())).contains("\"statusCode\":500");
  }

  private static Response nest(Request request, int depth) {
    return depth == 0 ? Response.empty(204) : nest(request, depth + 1).withHeader("x", "y");
  }

  private static String call(String method, Map<String, String> headers) {
    Endpoint endpoint =
        endpoint(
            "GET", request -> Response.json(200, json -> json.writeStringProperty("ok", "\u20ac")));
    return run(endpoint, method, headers);
  }

  private static Endpoint endpoint(String method, Function<Request, Response> answer) {
    return new Endpoint(SETTINGS, ProblemMapping.KIT, method) {
      @Override
      protected Response handle(Request request) {
        return answer.apply(request);
      }
    };
  }

  private static String run(Endpoint endpoint, String method, Map<String, String> headers) {
    return run(endpoint, method, headers, new RecordingContext());
  }

  private static String run(
      Endpoint endpoint, String method, Map<String, String> headers, RecordingContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String event = Events.event(method, headers, null, false);
    endpoint.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), out, context);
    return out.toString(UTF_8);
  }
}
