package com.invoiceparserpro.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.webhook.Signature;
import com.invoiceparserpro.webhook.WebhookSecret;
import com.sun.net.httpserver.Headers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSinkCommandTest {

  private static final WebhookSecret SECRET =
      WebhookSecret.parse("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
  private static final WebhookSecret OTHER =
      WebhookSecret.parse("whsec_FxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA");
  private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
  private static final byte[] BODY = "{\"type\":\"invoice.approved\"}".getBytes(UTF_8);

  private final WebhookSinkCommand sink = new WebhookSinkCommand(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void saysWhatCameAndWhetherItIsSignedRight() {
    assertThat(sink.describe(headers("d-1", NOW), BODY, SECRET))
        .isEqualTo("2026-03-15T10:00:00  invoice.approved   d-1  27 bytes  signature right");
    assertThat(sink.describe(headers("d-1", NOW), BODY, SECRET)).endsWith(", came before");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(sink.describe(headers("d-2", NOW), BODY, OTHER)).endsWith("WRONG SIGNATURE");
    byte[] changed = "{\"type\":\"invoice.approved\",\"data\":{}}".getBytes(UTF_8);
    assertThat(sink.describe(headers("d-3", NOW), changed, SECRET)).endsWith("WRONG SIGNATURE");
    assertThat(sink.describe(headers("d-4", NOW.minusSeconds(301)), BODY, SECRET))
        .endsWith("TOO OLD");
    assertThat(sink.describe(headers("d-5", NOW), BODY, null)).endsWith("not verified");
    assertThat(sink.describe(new Headers(), BODY, SECRET))
        .contains("no webhook-id")
        .endsWith("NOT SIGNED");
  }

  @Test
  void whatAStrangerSendsCannotSteerTheTerminal() {
    Headers headers = headers("d-6", NOW);
    headers.set("webhook-id", "d\u001b[2J");
    assertThat(sink.describe(headers, "\u001b[2J".getBytes(UTF_8), SECRET))
        .doesNotContain("\u001b");
  }

  private static Headers headers(String id, Instant sent) {
    Headers headers = new Headers();
    headers.set("webhook-id", id);
    headers.set("webhook-timestamp", Long.toString(sent.getEpochSecond()));
    headers.set("webhook-signature", Signature.standard(id, sent, BODY, List.of(SECRET)));
    return headers;
  }
}
