package com.invoiceparserpro.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.template.GatewayResponse;
import com.invoiceparserpro.local.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatcherTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T08:09:10Z"), ZoneOffset.UTC);
  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final Integration OK = (function, event, id, patience) -> answer("ok");

  private final List<String> events = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final Template template =
      Templates.of(
          Templates.function("Parse", "POST /invoices/parse"),
          Templates.function("Get", "GET /invoices/{id}", "DELETE /invoices/{id}"));

  @Test
  void writesTheEventOfAnUpload() throws Exception {
    dispatch(
        template,
        OK,
        new GatewayRequest(
            "POST",
            "/invoices/parse",
            "tag=a&tag=b%20c&flag&x=%",
            headers("Content-Type", "Application/PDF; q=1", "User-Agent", "curl/8"),
            new byte[] {'%', 'P', 'D', 'F', (byte) 0xff},
            "127.0.0.1"));

    assertThat(events).containsExactly(golden("upload.json"));
  }

  @Test
  void writesTheEventOfAPlainRequest() throws Exception {
    dispatch(
        template,
        OK,
        new GatewayRequest(
            "GET",
            "/invoices/a%2Fb",
            "",
            Map.of("Cookie", List.of("a=1", "b=2")),
            new byte[0],
            "127.0.0.1"));

    assertThat(events).containsExactly(golden("plain.json"));
  }

  @Test
  void passesTextOnAsUtf8AndSpoilsWhatIsNot() throws Exception {
    dispatch(template, OK, upload("application/json", "{\"ä\":1}".getBytes(UTF_8)));
    dispatch(template, OK, upload("application/json", "ä".getBytes(ISO_8859_1)));

    assertThat(events.get(0)).contains("\"body\":\"{\\\"ä\\\":1}\",\"isBase64Encoded\":false");
    assertThat(events.get(1)).contains("\"body\":\"\uFFFD\"");
  }

  @Test
  void givesTheFunctionsAnswer() throws Exception {
    Integration integration =
        (function, event, id, patience) ->
            """
            {"statusCode":201,"headers":{"X-A":"1","X-B":2},
             "multiValueHeaders":{"Set-Cookie":["a=1","b=2"],"x-a":["3"]},
             "body":"ä","isBase64Encoded":false}
            """
                .getBytes(UTF_8);

    GatewayReply reply = dispatch(template, integration, get("/invoices/1"));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers())
        .containsEntry("Set-Cookie", List.of("a=1", "b=2"))
        .containsEntry("x-a", List.of("3"))
        .containsEntry("X-B", List.of("2"))
        .containsEntry("Content-Type", List.of("application/json"))
        .containsEntry("x-amzn-RequestId", List.of(ID));
    assertThat(text(reply)).isEqualTo("ä");
  }

  @Test
  void decodesABinaryAnswerOnlyForAClientThatAcceptsItsTypeFirst() throws Exception {
    Integration integration =
        (function, event, id, patience) ->
            "{\"statusCode\":200,\"body\":\"JVBERg==\",\"isBase64Encoded\":true}".getBytes(UTF_8);

    GatewayReply accepted =
        dispatch(template, integration, get("/invoices/1", "Accept", "application/pdf, */*"));
    GatewayReply other =
        dispatch(template, integration, get("/invoices/1", "Accept", "*/*, application/pdf"));

    assertThat(text(accepted)).isEqualTo("%PDF");
    assertThat(text(other)).isEqualTo("JVBERg==");
  }

  @Test
  void refusesAnUnknownRouteAndHintsAtTheMethods() throws Exception {
    GatewayReply path = dispatch(template, OK, get("/nothing"));
    GatewayReply method = dispatch(template, OK, get("/invoices/parse"));

    assertThat(path.status()).isEqualTo(403);
    assertThat(text(path)).isEqualTo("{\"message\":\"Missing Authentication Token\"}");
    assertThat(path.headers())
        .containsEntry("X-Local-Hint", List.of("no function in template.yaml has this path"));
    assertThat(method.status()).isEqualTo(403);
    assertThat(method.headers()).containsEntry("X-Local-Hint", List.of("/invoices/parse has POST"));
    assertThat(events).isEmpty();
  }

  @Test
  void refusesABodyOverTenMegabytes() throws Exception {
    GatewayReply reply =
        dispatch(template, OK, upload("text/plain", new byte[GatewayRequest.MAX_BODY_BYTES + 1]));

    assertThat(reply.status()).isEqualTo(413);
    assertThat(text(reply)).isEqualTo("{\"message\":\"Request Too Long\"}");
    assertThat(events).isEmpty();
  }

  @Test
  void refusesAnEventOverSixMegabytes() throws Exception {
    GatewayReply fits = dispatch(template, OK, upload("application/pdf", new byte[4_700_000]));
    GatewayReply tooLarge = dispatch(template, OK, upload("application/pdf", new byte[4_720_000]));

    assertThat(fits.status()).isEqualTo(200);
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(log)
        .containsExactly("REQUEST_TOO_LARGE: an event for Lambda has 6 MB at most, base64");
  }

  @Test
  void answers504WhenItsOwnPatienceEnds() throws Exception {
    GatewayReply reply =
        dispatch(
            template,
            (function, event, id, patience) -> {
              throw new TimeoutException(patience.toString());
            },
            get("/invoices/1"));

    assertThat(reply.status()).isEqualTo(504);
    assertThat(text(reply)).isEqualTo("{\"message\":\"Endpoint request timed out\"}");
  }

  @Test
  void answers502WhenTheFunctionFails() throws Exception {
    GatewayReply reply =
        dispatch(
            template,
            (function, event, id, patience) -> {
              throw new FunctionException("Task timed out after 10.00 seconds");
            },
            get("/invoices/1"));

    assertThat(reply.status()).isEqualTo(502);
    assertThat(text(reply)).isEqualTo("{\"message\":\"Internal server error\"}");
    assertThat(log).containsExactly("DEFAULT_5XX: Get: Task timed out after 10.00 seconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"statusCode\":\"200\"}",
        "{\"statusCode\":200,\"body\":{}}",
        "{\"statusCode\":200,\"headers\":[]}",
        "{\"statusCode\":200,\"headers\":{\"a\":{}}}",
        "{\"statusCode\":200,\"surprise\":1}",
        "{\"statusCode\":999}",
        "{\"statusCode\":200,\"body\":\"a\""
      })
  void answers502ForAMalformedAnswer(String answer) throws Exception {
    GatewayReply reply =
        dispatch(
            template,
            (function, event, id, patience) -> answer.getBytes(UTF_8),
            get("/invoices/1"));

    assertThat(reply.status()).isEqualTo(502);
  }

  @Test
  void wordsItsRefusalsAsTheTemplateSays() throws Exception {
    GatewayResponse custom =
        new GatewayResponse(
            OptionalInt.of(404),
            Map.of(
                "Content-Type", "'application/problem+json'", "X-Request-Id", "context.requestId"),
            "{\"detail\":$context.error.messageString,\"id\":\"$context.requestId\"}");
    Template worded =
        Templates.of(
            Map.of("MISSING_AUTHENTICATION_TOKEN", custom),
            Templates.function("Get", "GET /invoices/{id}"));

    GatewayReply reply = dispatch(worded, OK, get("/nothing"));

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.headers())
        .containsEntry("Content-Type", List.of("application/problem+json"))
        .containsEntry("X-Request-Id", List.of(ID));
    assertThat(text(reply))
        .isEqualTo("{\"detail\":\"Missing Authentication Token\",\"id\":\"" + ID + "\"}");
  }

  private GatewayReply dispatch(Template with, Integration integration, GatewayRequest request)
      throws InterruptedException {
    Integration recording =
        (function, event, id, patience) -> {
          events.add(new String(event, UTF_8));
          return integration.invoke(function, event, id, patience);
        };
    return new Dispatcher(with, recording, CLOCK, () -> UUID.fromString(ID), log::add)
        .dispatch(request);
  }

  private static GatewayRequest get(String path, String... headers) {
    return new GatewayRequest("GET", path, "", headers(headers), new byte[0], "127.0.0.1");
  }

  private static GatewayRequest upload(String type, byte[] body) {
    return new GatewayRequest(
        "POST", "/invoices/parse", "", headers("Content-Type", type), body, "127.0.0.1");
  }

  private static Map<String, List<String>> headers(String... pairs) {
    Map<String, List<String>> headers = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      headers.put(pairs[i], List.of(pairs[i + 1]));
    }
    return headers;
  }

  private static byte[] answer(String body) {
    return ("{\"statusCode\":200,\"body\":\"" + body + "\"}").getBytes(UTF_8);
  }

  private static String text(GatewayReply reply) {
    return new String(reply.body(), UTF_8);
  }

  /** A golden event without the line breaks and indents that make it readable. */
  private static String golden(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DispatcherTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), UTF_8).replaceAll("\\n\\s*", "");
    }
  }
}
