package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientIT {

  private static final byte[] BODY = "{\"type\":\"invoice.parsed\"}".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
  private static final SSLSocketFactory PLATFORM = (SSLSocketFactory) SSLSocketFactory.getDefault();

  @Test
  void postsToTheAddressThatWasCheckedUnderTheNameOfTheUrl() throws Exception {
    try (HostileReceiver receiver = HostileReceiver.plain(WebhookClientIT::ok)) {
      WebhookReply reply =
          client(PLATFORM)
              .post(
                  "http://hooks.example:%d/in?key=a%%20b".formatted(receiver.port()),
                  plain("hooks.example", receiver.port()),
                  Map.of("webhook-id", "d-1"),
                  BODY);

      assertThat(reply).isEqualTo(new WebhookReply(200, Duration.ZERO));
      assertThat(receiver.requests().get(0))
          .startsWith("POST /in?key=a%20b HTTP/1.1\r\nHost: hooks.example:" + receiver.port())
          .contains("\r\nwebhook-id: d-1\r\n", "\r\nContent-Type: application/json\r\n")
          .endsWith("\r\n\r\n{\"type\":\"invoice.parsed\"}");
    }
  }

  @Test
  void aUrlWithOtherLettersIsARequestInAscii() throws Exception {
    try (HostileReceiver receiver = HostileReceiver.plain(WebhookClientIT::ok)) {
      client(PLATFORM)
          .post("http://localhost/größe", plain("localhost", receiver.port()), Map.of(), BODY);
      assertThat(receiver.requests().get(0)).startsWith("POST /gr%C3%B6%C3%9Fe HTTP/1.1\r\n");
    }
  }

  @Test
  void trustsACertificateForTheNameAndNoOther(@TempDir Path directory) throws Exception {
    Path right = HostileReceiver.certificate(directory, "dns:hooks.example");
    Path wrong = HostileReceiver.certificate(directory, "dns:other.example");
    try (HostileReceiver good = HostileReceiver.tls(right, WebhookClientIT::ok);
        HostileReceiver other = HostileReceiver.tls(wrong, WebhookClientIT::ok)) {
      WebhookReply reply =
          client(HostileReceiver.trusting(right))
              .post("https://hooks.example/in", tls("hooks.example", good.port()), Map.of(), BODY);

      assertThat(reply.status()).isEqualTo(200);
      // Trusted, but of another host.
      assertFails(HostileReceiver.trusting(wrong), tls("hooks.example", other.port()))
          .isEqualTo("no trusted TLS connection");
      // Of the host, but trusted by nobody.
      assertFails(PLATFORM, tls("hooks.example", good.port()))
          .isEqualTo("no trusted TLS connection");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void tlsToOneWhoDoesNotSpeakItFails() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answering =
          new Thread(
              () -> {
                try (Socket client = server.accept()) {
                  client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
                  client.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                  // The client has gone.
                }
              });
      answering.start();
      assertFails(PLATFORM, tls("hooks.example", server.getLocalPort()))
          .isEqualTo("no trusted TLS connection");
    }
  }

  @Test
  void nobodyThereIsSaidSo() throws Exception {
    int port;
    try (ServerSocket server = new ServerSocket(0)) {
      port = server.getLocalPort();
    }
    assertFails(PLATFORM, plain("localhost", port)).isEqualTo("connection refused");
  }

  @Test
  void aConnectionThatIsResetIsSaidSo() throws Exception {
    try (HostileReceiver receiver =
        HostileReceiver.plain(
            (client, out) -> {
              client.setSoLinger(true, 0);
              client.close();
            })) {
      assertFails(PLATFORM, plain("localhost", receiver.port())).isEqualTo("connection broken off");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"never", "drip", "no tls", "no reading"})
  void neverWaitsLongerThanItMay(String how) throws Exception {
    try (HostileReceiver receiver =
        HostileReceiver.plain(
            (client, out) -> {
              for (int i = 0; i < 600; i++) {
                if (how.equals("drip")) {
                  out.write("HTTP/1.1 200 OK\r\nX: ".charAt(Math.min(i, 19)));
                  out.flush();
                }
                Thread.sleep(100);
              }
            })) {
      byte[] body = how.equals("no reading") ? new byte[64 << 20] : BODY;
      Destination to =
          how.equals("no tls")
              ? tls("hooks.example", receiver.port())
              : plain("localhost", receiver.port());
      WebhookClient impatient =
          new WebhookClient(
              PLATFORM, Duration.ofSeconds(1), Duration.ofMillis(700), Clock.systemUTC());

      assertThatThrownBy(() -> impatient.post("http://localhost/", to, Map.of(), body))
          .isInstanceOfSatisfying(
              WebhookException.class, e -> assertThat(e.reason()).isEqualTo("no answer in time"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 999 No\r\n\r\n",
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006"
      })
  void whatIsNoHttpIsSaidSo(String answer) throws Exception {
    try (HostileReceiver receiver = HostileReceiver.plain(saying(answer))) {
      assertFails(PLATFORM, plain("localhost", receiver.port())).isEqualTo("not an HTTP answer");
    }
  }

  @Test
  void endlessHeadersAreGivenUp() throws Exception {
    try (HostileReceiver receiver =
        HostileReceiver.plain(
            (client, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
              for (int i = 0; i < 100_000; i++) {
                out.write("X-Endless: more\r\n".getBytes(UTF_8));
              }
            })) {
      assertFails(PLATFORM, plain("localhost", receiver.port())).isEqualTo("not an HTTP answer");
    }
  }

  @Test
  void aHugeOrSlowBodyChangesNothing() throws Exception {
    try (HostileReceiver huge =
            HostileReceiver.plain(
                (client, out) -> {
                  out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
                  byte[] block = new byte[1 << 16];
                  for (int i = 0; i < 1_000; i++) {
                    out.write(block);
                  }
                });
        HostileReceiver slow =
            HostileReceiver.plain(
                (client, out) -> {
                  out.write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(UTF_8));
                  out.flush();
                  Thread.sleep(60_000);
                })) {
      assertThat(post(huge).status()).isEqualTo(200);
      assertThat(post(slow).status()).isEqualTo(204);
    }
  }

  @Test
  void aRedirectionIsAnAnswerAndNotFollowed() throws Exception {
    try (HostileReceiver second = HostileReceiver.plain(WebhookClientIT::ok);
        HostileReceiver first =
            HostileReceiver.plain(
                saying(
                    "HTTP/1.1 302 Found\r\nLocation: http://localhost:%d/\r\n\r\n"
                        .formatted(second.port())))) {
      assertThat(post(first).status()).isEqualTo(302);
      assertThat(second.requests()).isEmpty();
    }
  }

  @Test
  void interimAnswersAreSkippedUpToABound() throws Exception {
    String interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    try (HostileReceiver some =
            HostileReceiver.plain(saying(interim.repeat(3) + "HTTP/1.1 201 Created\r\n\r\n"));
        HostileReceiver endless = HostileReceiver.plain(saying(interim.repeat(50)))) {
      assertThat(post(some).status()).isEqualTo(201);
      assertFails(PLATFORM, plain("localhost", endless.port())).isEqualTo("not an HTTP answer");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, 120",
    "503, 'Sun, 15 Mar 2026 10:01:30 GMT', 90",
    "503, 'Sun, 15 Mar 2026 09:00:00 GMT', 0",
    "429, soon, 0",
    "429, 99999999999999, 0",
    "500, 120, 0",
    "200, 120, 0"
  })
  void readsHowLongItIsToWait(int status, String retryAfter, long seconds) throws Exception {
    try (HostileReceiver receiver =
        HostileReceiver.plain(
            saying("HTTP/1.1 %d X\r\nretry-after: %s\r\n\r\n".formatted(status, retryAfter)))) {
      assertThat(post(receiver)).isEqualTo(new WebhookReply(status, Duration.ofSeconds(seconds)));
    }
  }

  private static HostileReceiver.Behaviour saying(String answer) {
    return (client, out) -> {
      out.write(answer.getBytes(ISO_8859_1));
      out.flush();
    };
  }

  private static void ok(Socket client, OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
  }

  private static WebhookReply post(HostileReceiver receiver) throws WebhookException {
    return client(PLATFORM)
        .post("http://localhost/", plain("localhost", receiver.port()), Map.of(), BODY);
  }

  private static AbstractStringAssert<?> assertFails(SSLSocketFactory tls, Destination to) {
    try {
      client(tls).post("https://hooks.example/in", to, Map.of(), BODY);
      throw new AssertionError("it did not fail");
    } catch (WebhookException e) {
      return assertThat(e.reason());
    }
  }

  private static WebhookClient client(SSLSocketFactory tls) {
    return new WebhookClient(
        tls, Duration.ofSeconds(2), Duration.ofSeconds(20), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Destination plain(String host, int port) {
    return new Destination(InetAddress.getLoopbackAddress(), host, port, false);
  }

  private static Destination tls(String host, int port) {
    return new Destination(InetAddress.getLoopbackAddress(), host, port, true);
  }
}
