package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ProxyEventReaderTest {

  @Test
  void readsWhatApiGatewaySends() {
    Request request =
        read(
            """
            {"resource":"/api/v2/invoices/{invoice_id}","path":"/api/v2/invoices/7",
             "httpMethod":"get","headers":{"Cookie":"b=2","accept":"*/*"},
             "multiValueHeaders":{"Cookie":["a=1","b=2"],"accept":["*/*"]},
             "queryStringParameters":{"limit":"2"},
             "multiValueQueryStringParameters":{"limit":["1","2"]},
             "pathParameters":{"invoice_id":"7"},"stageVariables":null,
             "requestContext":{"accountId":"1","requestId":"r","identity":{"sourceIp":"::1"},
               "authorizer":{"claims":{"a":["b"]}},"requestTimeEpoch":1583348638390},
             "body":"text","isBase64Encoded":false,"future":{"x":[{}]}}
            """);
    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.path()).isEqualTo("/api/v2/invoices/7");
    assertThat(request.headers("cookie")).containsExactly("a=1", "b=2");
    assertThat(request.header("ACCEPT")).contains("*/*");
    assertThat(request.query("limit")).contains("2");
    assertThat(request.query("cursor")).isEmpty();
    assertThat(request.pathParameter("invoice_id")).isEqualTo("7");
    assertThat(request.body(100)).isEqualTo("text".getBytes(UTF_8));
  }

  @Test
  void readsAnEventWithoutAnything() {
    Request request = read("{}");
    assertThat(request.method()).isEmpty();
    assertThat(request.path()).isEqualTo("/");
    assertThat(request.body(1)).isEmpty();
    assertThat(request.header("Cookie")).isEmpty();
    assertThat(request.query("x")).isEmpty();
    assertThat(request.mediaType()).isEmpty();
  }

  @Test
  void readsNullsAsNothing() {
    Request request =
        read(
            """
            {"headers":null,"multiValueHeaders":{"a":null,"b":[null,"c"]},"body":null,
             "requestContext":null,"queryStringParameters":{"q":null},"pathParameters":null}""");
    assertThat(request.headers("a")).isEmpty();
    assertThat(request.headers("b")).containsExactly("c");
    assertThat(request.query("q")).isEmpty();
    assertThatThrownBy(() -> request.pathParameter("id")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesWhatIsNoEvent() {
    assertThatThrownBy(() -> read("[]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("{\"path\":")).isInstanceOf(JacksonException.class);
  }

  private static Request read(String event) {
    return new Request(
        ProxyEventReader.read(new ByteArrayInputStream(event.getBytes(UTF_8))),
        "id",
        new FailureLog(null),
        () -> 1000);
  }
}
