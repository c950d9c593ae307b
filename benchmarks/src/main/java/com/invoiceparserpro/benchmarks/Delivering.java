package com.invoiceparserpro.benchmarks;

import static com.invoiceparserpro.benchmarks.ServiceClient.all;
import static com.invoiceparserpro.benchmarks.ServiceClient.one;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has invoices delivered to a receiver that fails in every way for three of ten, and counts what is
 * lost, what came twice and whether the record is what the receiver saw. The service runs with a
 * compressed schedule ({@code WEBHOOK_RETRY_SECONDS}) and may be killed and started again
 * meanwhile.
 */
final class Delivering {

  private static final int OF_AN_INVOICE = 100;
  private static final int SENDERS = 8;
  private static final Duration POLL = Duration.ofSeconds(2);

  private final ServiceClient service;
  private final PrintStream out;

  Delivering(URI service, PrintStream out) {
    this.service = new ServiceClient(service);
    this.out = out;
  }

  /**
   * Has {@code count} deliveries made.
   *
   * @return whether none was lost
   */
  boolean run(Path document, int count) throws Exception {
    try (FlakyReceiver receiver = new FlakyReceiver()) {
      int closed = closedPort();
      List<String> invoices = new ArrayList<>();
      for (int i = 0; i < count; i += OF_AN_INVOICE) {
        invoices.add(invoice(document));
      }
      long start = System.nanoTime();
      ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < invoices.size(); i++) {
        int first = i * OF_AN_INVOICE;
        String invoice = invoices.get(i);
        int size = Math.min(OF_AN_INVOICE, count - first);
        work.add(() -> enqueue(invoice, first, size, receiver.port(), closed));
      }
      int queued = 0;
      for (Future<List<String>> each : threads.invokeAll(work)) {
        queued += each.get().size();
      }
      threads.shutdown();
      out.printf("%d queued after %.0f s%n", queued, seconds(start));
      return await(invoices, receiver, count, start);
    }
  }

  private String invoice(Path document) throws Exception {
    byte[] bytes = Files.readAllBytes(document);
    String read = service.post("/api/v2/invoices/parse", Map.of(), "application/pdf", bytes);
    return one(read, "\"invoice_id\":\"([^\"]+)");
  }

  private List<String> enqueue(String invoice, int first, int size, int port, int closed)
      throws Exception {
    List<String> deliveries = new ArrayList<>();
    for (int i = first; i < first + size; i++) {
      String body = "{\"webhook_url\":\"" + url(i, port, closed) + "\"}";
      String answer =
          service.post(
              "/api/v2/invoices/" + invoice + "/webhook",
              // The service may be killed after it has queued it and before it says so.
              Map.of("Idempotency-Key", UUID.randomUUID().toString()),
              "application/json",
              body.getBytes(UTF_8));
      deliveries.add(one(answer, "\"delivery_id\":\"([^\"]+)"));
    }
    return deliveries;
  }

  /** Of twenty deliveries six fail, each in a way of its own. */
  private static String url(int number, int port, int closed) {
    String receiver = "http://localhost:" + port;
    return switch (number % 20) {
      case 0 -> "http://localhost:" + closed + "/refused/9";
      case 3 -> receiver + "/reset/2";
      case 7 -> number % 40 == 7 ? receiver + "/slow/1" : receiver + "/error/9";
      case 10 -> receiver + "/error/3";
      case 14 -> receiver + "/busy/1";
      case 17 -> "https://localhost:" + port + "/tls/9";
      default -> receiver + "/good/0";
    };
  }

  private boolean await(List<String> invoices, FlakyReceiver receiver, int count, long start)
      throws Exception {
    while (true) {
      Map<String, Integer> statuses = new TreeMap<>();
      Map<String, String> deliveries = new HashMap<>();
      for (String invoice : invoices) {
        String listed = service.get("/api/v2/invoices/" + invoice + "/webhook");
        for (String delivery : listed.split("(?=\\{\"delivery_id\")")) {
          all(delivery, "^\\{\"delivery_id\":\"([^\"]+)")
              .forEach(id -> deliveries.put(id, delivery));
        }
      }
      deliveries
          .values()
          .forEach(d -> statuses.merge(one(d, "\"status\":\"(\\w+)"), 1, Integer::sum));
      out.printf("%6.0f s  %s%n", seconds(start), statuses);
      int ended = statuses.getOrDefault("delivered", 0) + statuses.getOrDefault("failed", 0);
      if (ended == count) {
        return judge(deliveries, receiver, start);
      }
      Thread.sleep(POLL.toMillis());
    }
  }

  private boolean judge(Map<String, String> deliveries, FlakyReceiver receiver, long start) {
    int lost = 0;
    int twice = 0;
    int unequal = 0;
    int interrupted = 0;
    int attempts = 0;
    for (Map.Entry<String, String> delivery : deliveries.entrySet()) {
      String id = delivery.getKey();
      String record = delivery.getValue();
      boolean delivered = record.contains("\"status\":\"delivered\"");
      int recorded = all(record, "\"number\":(\\d+)").size();
      int cut = all(record, "(interrupted;)").size();
      boolean reaches = !record.contains("/refused/") && !record.contains("/tls/");
      lost += delivered == receiver.taken(id) > 0 ? 0 : 1;
      twice += receiver.taken(id) > 1 ? 1 : 0;
      interrupted += cut;
      attempts += recorded;
      int seen = receiver.seen(id);
      // Of an attempt that was interrupted nobody knows whether it got there.
      if (reaches && (seen < recorded - cut || seen > recorded)) {
        unequal++;
        out.printf("%s: %d requests, but %s%n", id, seen, record);
      }
    }
    out.printf(
        "%d deliveries in %.0f s, %d attempts: %d lost, %d came twice (under their own id), %d"
            + " attempts interrupted, %d records other than what the receiver saw%n",
        deliveries.size(), seconds(start), attempts, lost, twice, interrupted, unequal);
    return lost == 0;
  }

  /**
   * Has one delivery made to a receiver that never answers and many to one that does, queued after
   * it, and prints how long those took.
   */
  void slowAmongFast(Path document, int fast) throws Exception {
    try (FlakyReceiver receiver = new FlakyReceiver()) {
      String invoice = invoice(document);
      String path = "/api/v2/invoices/" + invoice + "/webhook";
      List<Double> waits = new ArrayList<>();
      Map<String, Long> queued = new HashMap<>();
      for (int i = 0; i <= fast; i++) {
        String url = "http://localhost:" + receiver.port() + (i == 0 ? "/slow/9" : "/good/0");
        long now = System.nanoTime();
        String answer =
            service.post(
                path,
                Map.of(),
                "application/json",
                ("{\"webhook_url\":\"" + url + "\"}").getBytes(UTF_8));
        if (i > 0) {
          queued.put(one(answer, "\"delivery_id\":\"([^\"]+)"), now);
        }
      }
      long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
      while (System.nanoTime() < end
          && queued.keySet().stream().anyMatch(id -> receiver.takenAt(id) == 0)) {
        Thread.sleep(50);
      }
      queued.forEach((id, at) -> waits.add((receiver.takenAt(id) - at) / 1e9));
      Collections.sort(waits);
      out.printf(
          "One slow receiver and %d fast deliveries behind it: median %.2f s, longest %.2f s%n",
          fast, waits.get(waits.size() / 2), waits.get(waits.size() - 1));
    }
  }

  private static int closedPort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
