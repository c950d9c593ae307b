package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final WebhookSecret OLD =
      WebhookSecret.of("an-old-secret-of-32-bytes-000000".getBytes(UTF_8));
  private static final WebhookSecret NEW =
      WebhookSecret.of("a-new-secret-of-32-bytes-0000000".getBytes(UTF_8));
  private static final String BODY =
      "{\"type\":\"invoice.parsed\",\"data\":{\"vendor\":\"Müller\"}}";

  @Test
  void officialLibraryAcceptsEitherSecretDuringRotation() throws Exception {
    Instant now = Instant.now();
    HttpHeaders headers = headers(now);

    assertThatCode(() -> new Webhook(OLD.reveal()).verify(BODY, headers))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Webhook(NEW.reveal()).verify(BODY, headers))
        .doesNotThrowAnyException();
  }

  @Test
  void officialLibraryRefusesATamperedBody() throws Exception {
    HttpHeaders headers = headers(Instant.now());

    assertThatThrownBy(() -> new Webhook(NEW.reveal()).verify(BODY + " ", headers))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void verifiesOnlyWhatWasSigned() {
    Instant sent = Instant.ofEpochSecond(1_700_000_000);
    byte[] body = BODY.getBytes(UTF_8);
    String header = Signature.standard("msg_1", sent, body, List.of(OLD));

    assertThat(Signature.verifies(header, "msg_1", sent, body, OLD)).isTrue();
    assertThat(Signature.verifies(header, "msg_2", sent, body, OLD)).isFalse();
    assertThat(Signature.verifies(header, "msg_1", sent.plusSeconds(1), body, OLD)).isFalse();
    assertThat(Signature.verifies(header, "msg_1", sent, body, NEW)).isFalse();
  }

  @Test
  void secretsOutsideTheStandardAreRefusedWithoutShowingThem() {
    for (String text : List.of("c2VjcmV0", "whsec_***", "whsec_c2VjcmV0")) {
      assertThatThrownBy(() -> WebhookSecret.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("c2VjcmV0");
    }
    assertThat(WebhookSecret.parse(NEW.reveal()).reveal()).isEqualTo(NEW.reveal());
  }

  @Test
  void aSecretIsSpelledInOneWayOnly() {
    String padded = OLD.reveal();
    assertThatThrownBy(() -> WebhookSecret.parse(padded.replace("=", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** By {@code printf '{"a":1}' | openssl dgst -sha256 -hmac whsec_...}. */
  @Test
  void theHubSignatureIsByTheSecretAsItIsSpelled() {
    WebhookSecret secret = WebhookSecret.parse("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
    assertThat(Signature.hub("{\"a\":1}".getBytes(UTF_8), secret))
        .isEqualTo("sha256=b216cb8a53ef236f24c7496fa4a446c2710b08f0571c64fc9108e521b1b40431");
  }

  private static HttpHeaders headers(Instant sent) {
    String signature = Signature.standard("msg_1", sent, BODY.getBytes(UTF_8), List.of(NEW, OLD));
    return HttpHeaders.of(
        Map.of(
            "webhook-id", List.of("msg_1"),
            "webhook-timestamp", List.of(Long.toString(sent.getEpochSecond())),
            "webhook-signature", List.of(signature)),
        (name, value) -> true);
  }
}
