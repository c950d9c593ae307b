package com.invoiceparserpro.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A receiver of webhooks that fails as the path says: {@code /KIND/TIMES} fails so many times for
 * each delivery, and then takes it.
 */
final class FlakyReceiver implements AutoCloseable {

  /** Longer than any deliverer waits. */
  private static final int SLOW_MILLIS = 20_000;

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
  private final Map<String, Long> takenAt = new ConcurrentHashMap<>();

  FlakyReceiver() throws IOException {
    server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many requests came for a delivery. */
  int seen(String delivery) {
    return count(seen, delivery);
  }

  /** How many of them were answered with 2xx. */
  int taken(String delivery) {
    return count(taken, delivery);
  }

  /** When the first of them was answered so, by {@link System#nanoTime()}; 0 if none was. */
  long takenAt(String delivery) {
    return takenAt.getOrDefault(delivery, 0L);
  }

  private static int count(Map<String, AtomicInteger> counts, String delivery) {
    AtomicInteger count = counts.get(delivery);
    return count == null ? 0 : count.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = request(client.getInputStream());
      String[] path = head.substring(head.indexOf('/') + 1, head.indexOf(" HTTP")).split("/");
      String delivery = head.replaceAll("(?is).*webhook-id: ([0-9a-f-]+).*", "$1");
      int before = add(seen, delivery);
      if (before >= Integer.parseInt(path[1])) {
        takenAt.putIfAbsent(delivery, System.nanoTime());
        add(taken, delivery);
        answer(client, "200 OK");
        return;
      }
      switch (path[0]) {
        case "reset" -> client.setSoLinger(true, 0);
        case "slow" -> Thread.sleep(SLOW_MILLIS);
        case "busy" -> answer(client, "429 Too Many Requests\r\nRetry-After: 2");
        default -> answer(client, "500 Internal Server Error");
      }
    } catch (IOException e) {
      // The deliverer has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int add(Map<String, AtomicInteger> counts, String delivery) {
    return counts.computeIfAbsent(delivery, id -> new AtomicInteger()).getAndIncrement();
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      // What is no request, e.g. the hello of TLS, gets no answer.
      if (next < 0 || head.length() > 8192 || (head.length() == 4 && !"POST".contentEquals(head))) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    int length =
        Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    if (in.readNBytes(length).length < length) {
      throw new IOException("no whole request");
    }
    return head.toString();
  }

  private static void answer(Socket client, String status) throws IOException {
    client
        .getOutputStream()
        .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n").getBytes(US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
