package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

  @Test
  void decodesBase64() {
    byte[] bytes = {0, -1, 13, 10};
    assertThat(Events.binary("application/pdf", bytes).body(4)).isEqualTo(bytes);
  }

  @Test
  void refusesBrokenBase64() {
    for (String body : new String[] {"A", "AB=C", "%%%%", "QUJD=", "QU JD"}) {
      assertProblem(400, "invalid_base64", body, 1000);
    }
  }

  @Test
  void refusesMoreThanTheLimitToTheByte() {
    assertThat(Events.request("POST", Map.of(), "QUJD", true).body(3)).hasSize(3);
    assertProblem(413, "too_large", "QUJD", 2);
    assertProblem(413, "too_large", "QUJDRA==", 3);
    assertProblem(413, "too_large", "A".repeat(4000), 10);
  }

  @Test
  void refusesMoreTextThanTheLimitInBytes() {
    Request request = Events.request("POST", Map.of(), "\u20ac\u20ac", false);
    assertThat(request.body(6)).hasSize(6);
    assertThatThrownBy(() -> request.body(5)).isInstanceOf(ProblemException.class);
  }

  @Test
  void readsTheMediaTypeWithoutParametersAndCase() {
    assertThat(Events.binary("Multipart/Form-Data; boundary=X", new byte[0]).mediaType())
        .isEqualTo("multipart/form-data");
  }

  private static void assertProblem(int status, String code, String body, long limit) {
    Request request = Events.request("POST", Map.of(), body, true);
    assertThatThrownBy(() -> request.body(limit))
        .as(body)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(status);
              assertThat(e.problem().code()).isEqualTo(code);
            });
  }
}
