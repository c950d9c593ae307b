package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to a destination that was checked, and to that address alone: the JDK's own client would
 * resolve the name again. Follows no redirection. Safe for use by several threads.
 */
public final class WebhookClient implements AutoCloseable {

  /** How long a connection may take. */
  public static final Duration CONNECT = Duration.ofSeconds(5);

  /** How long all of it may take, whatever the receiver does. */
  public static final Duration TOTAL = Duration.ofSeconds(15);

  private final SSLSocketFactory tls;
  private final Duration connect;
  private final Duration total;
  private final Clock clock;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(WebhookClient::daemon);

  /** A client within {@link #CONNECT} and {@link #TOTAL} that trusts whom the platform trusts. */
  public static WebhookClient create() {
    SSLSocketFactory platform = (SSLSocketFactory) SSLSocketFactory.getDefault();
    return new WebhookClient(platform, CONNECT, TOTAL, Clock.systemUTC());
  }

  /**
   * @param clock that dates in {@code Retry-After} are held against
   */
  public WebhookClient(SSLSocketFactory tls, Duration connect, Duration total, Clock clock) {
    this.tls = tls;
    this.connect = connect;
    this.total = total;
    this.clock = clock;
  }

  /**
   * Posts {@code body} as JSON.
   *
   * @param url that {@code to} was checked for
   * @param headers of the webhook; none may have a line break
   * @return what the receiver answered
   * @throws WebhookException if it did not: refused, reset, too slow, not trusted, not HTTP
   */
  public WebhookReply post(String url, Destination to, Map<String, String> headers, byte[] body)
      throws WebhookException {
    AtomicBoolean late = new AtomicBoolean();
    Socket socket = new Socket();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              close(socket);
            },
            total.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      socket.connect(
          new InetSocketAddress(to.address(), to.port()), Math.toIntExact(connect.toMillis()));
      socket.setTcpNoDelay(true);
      Socket plainOrTls = to.tls() ? encrypt(socket, to) : socket;
      write(plainOrTls.getOutputStream(), head(url, to, headers, body.length), body);
      return WebhookReply.read(plainOrTls, clock);
    } catch (IOException e) {
      throw new WebhookException(late.get() ? "no answer in time" : reason(e));
    } finally {
      deadline.cancel(false);
      close(socket);
    }
  }

  private Socket encrypt(Socket socket, Destination to) throws IOException {
    String host = to.host().replaceAll("[\\[\\]]", "");
    SSLSocket encrypted = (SSLSocket) tls.createSocket(socket, host, to.port(), true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (!to.host().startsWith("[") && !host.matches("[0-9.]+") && host.contains(".")) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    return encrypted;
  }

  private static String head(
      String url, Destination to, Map<String, String> headers, int contentLength) {
    URI uri = URI.create(URI.create(url).toASCIIString());
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    boolean usual = to.port() == (to.tls() ? 443 : 80);
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(to.host()).append(usual ? "" : ":" + to.port()).append("\r\n");
    head.append("User-Agent: invoice-parser-pro\r\n");
    head.append("Accept: */*\r\n");
    head.append("Content-Type: application/json\r\n");
    head.append("Content-Length: ").append(contentLength).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("Connection: close\r\n\r\n").toString();
  }

  private static void write(OutputStream socket, String head, byte[] body) throws IOException {
    OutputStream out = new BufferedOutputStream(socket);
    out.write(head.getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
  }

  private static String reason(IOException e) {
    if (e instanceof SSLException) {
      return "no trusted TLS connection";
    }
    if (e instanceof SocketTimeoutException) {
      return "no connection in time";
    }
    if (e instanceof ConnectException) {
      return "connection refused";
    }
    return e instanceof WebhookReply.NotHttpException
        ? "not an HTTP answer"
        : "connection broken off";
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // There is nothing more to do for it.
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "webhook-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
  }
}
