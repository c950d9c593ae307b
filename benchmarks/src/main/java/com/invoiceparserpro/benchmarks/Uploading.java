package com.invoiceparserpro.benchmarks;

import static com.invoiceparserpro.benchmarks.ServiceClient.all;
import static com.invoiceparserpro.benchmarks.ServiceClient.one;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sends many documents to a running service by uploads, waits until its workers have read all of
 * them, and counts what is lost and what is double. The service may be killed and started again
 * meanwhile.
 */
final class Uploading {

  private static final int ANNOUNCED_AT_ONCE = 200;
  private static final int BATCH = 1_000;
  private static final int SENDERS = 8;
  private static final Duration POLL = Duration.ofMillis(500);

  private final ServiceClient service;
  private final PrintStream out;

  Uploading(URI service, PrintStream out) {
    this.service = new ServiceClient(service);
    this.out = out;
  }

  private record Link(String id, String url, Map<String, String> headers) {}

  /**
   * Sends {@code count} files, the documents over and over, each time with other bytes.
   *
   * @return whether none was lost and none is double
   */
  boolean run(List<Path> documents, int count) throws Exception {
    long start = System.nanoTime();
    List<String> batches = new ArrayList<>();
    for (int first = 0; first < count; first += BATCH) {
      List<String> ids = send(documents, first, Math.min(BATCH, count - first));
      String body = "{\"uploads\":[\"" + String.join("\",\"", ids) + "\"]}";
      batches.add(one(post("/api/v2/invoices/bulk", body), "\"batch_id\":\"([^\"]+)"));
      out.printf("%d sent after %.1f s%n", first + ids.size(), seconds(start));
    }
    int parsed = 0;
    int failed = 0;
    List<String> invoices = new ArrayList<>();
    for (String batch : batches) {
      String done = await(batch, start);
      parsed += Integer.parseInt(one(done, "\"parsed\":(\\d+)"));
      failed += Integer.parseInt(one(done, "\"failed\":(\\d+)"));
      all(done, "\"invoice_ids\":\\[([^\\]]*)]")
          .forEach(ids -> invoices.addAll(List.of(ids.split(","))));
    }
    double seconds = seconds(start);
    invoices.removeIf(String::isEmpty);
    Set<String> different = new HashSet<>(invoices);
    int stored = stored();
    out.printf(
        "%d files in %.1f s, %.1f/s: %d parsed, %d failed; %d invoices, %d of them different,"
            + " %d in the session%n",
        count, seconds, count / seconds, parsed, failed, invoices.size(), different.size(), stored);
    return parsed + failed == count
        && different.size() == invoices.size()
        && stored == different.size();
  }

  private List<String> send(List<Path> documents, int first, int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try {
      List<String> ids = new ArrayList<>();
      for (int from = first; from < first + count; from += ANNOUNCED_AT_ONCE) {
        int size = Math.min(ANNOUNCED_AT_ONCE, first + count - from);
        List<byte[]> files = new ArrayList<>();
        for (int i = from; i < from + size; i++) {
          files.add(variant(documents.get(i % documents.size()), i));
        }
        List<Link> links = announce(from, files);
        List<Callable<Integer>> sending = new ArrayList<>();
        IntStream.range(0, size)
            .forEach(
                i ->
                    sending.add(
                        () ->
                            service.put(links.get(i).url(), links.get(i).headers(), files.get(i))));
        for (Future<Integer> sent : threads.invokeAll(sending)) {
          if (sent.get() != 200) {
            throw new IOException("an upload was refused: " + sent.get());
          }
        }
        links.forEach(link -> ids.add(link.id()));
      }
      return ids;
    } finally {
      threads.shutdownNow();
    }
  }

  /** The document with a comment behind its end: other bytes, the same invoice. */
  private static byte[] variant(Path document, int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Files.readAllBytes(document));
    bytes.write(("\n%" + number + "\n").getBytes(US_ASCII));
    return bytes.toByteArray();
  }

  private List<Link> announce(int first, List<byte[]> files) throws Exception {
    List<String> announced = new ArrayList<>();
    for (byte[] file : files) {
      announced.add(
          "{\"file_name\":\"file-%d.pdf\",\"size\":%d}"
              .formatted(first + announced.size(), file.length));
    }
    String answer = post("/api/v2/uploads", "{\"files\":[" + String.join(",", announced) + "]}");
    List<String> ids = all(answer, "\"upload_id\":\"([^\"]+)");
    List<String> urls = all(answer, "\"url\":\"([^\"]+)");
    List<String> headers = all(answer, "\"headers\":\\{([^}]+)}");
    return IntStream.range(0, ids.size())
        .mapToObj(i -> new Link(ids.get(i), urls.get(i), headers(headers.get(i))))
        .toList();
  }

  /** All but the one that the client sets itself. */
  private static Map<String, String> headers(String members) {
    return Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"")
        .matcher(members)
        .results()
        .filter(header -> !header.group(1).equalsIgnoreCase("content-length"))
        .collect(toMap(header -> header.group(1), header -> header.group(2)));
  }

  private String await(String batch, long start) throws Exception {
    String shown = "";
    while (true) {
      String progress = service.get("/api/v2/batches/" + batch);
      String figures =
          one(progress, "(\"waiting\":\\d+,\"reading\":\\d+,\"parsed\":\\d+,\"failed\":\\d+)");
      if (!figures.equals(shown)) {
        shown = figures;
        out.printf("%6.1f s  %s%n", seconds(start), figures.replace("\"", ""));
      }
      if (progress.contains("\"status\":\"done\"")) {
        return progress;
      }
      Thread.sleep(POLL.toMillis());
    }
  }

  private int stored() throws Exception {
    int stored = 0;
    String cursor = "";
    do {
      String page =
          service.get("/api/v2/invoices?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      stored += all(page, "\\{\"invoice_id\":\"([^\"]+)").size();
      List<String> next = all(page, "\"next_cursor\":\"([^\"]+)");
      cursor = next.isEmpty() ? "" : next.get(0);
    } while (!cursor.isEmpty());
    return stored;
  }

  private String post(String path, String body) throws Exception {
    return service.post(path, Map.of(), "application/json", body.getBytes(UTF_8));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
