package com.invoiceparserpro.local.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.testkit.EmbeddedSqs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A queue service elsewhere that goes away. */
class QueueServiceDownIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Path root;

  QueueServiceDownIT(@TempDir Path root) throws IOException {
    QueueProject.write(root);
    this.root = root;
  }

  @Test
  @Timeout(60)
  void isSaidOnceAndKeepsNobodyFromStopping() throws Exception {
    EmbeddedSqs elsewhere = EmbeddedSqs.start();
    try (LocalServer server = start(elsewhere.url())) {
      assertThat(server.queues()).isEqualTo(elsewhere.url());

      elsewhere.close();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() - end < 0 && said() < 6) {
        LockSupport.parkNanos(20_000_000);
      }
    }
    assertThat(log.stream().filter(line -> line.contains("does not answer")).toList())
        .containsExactlyInAnyOrder(
            "SQS Partial does not answer; trying again",
            "SQS Plain does not answer; trying again",
            "SQS Patient does not answer; trying again",
            "SQS Narrow does not answer; trying again",
            "SQS Wide does not answer; trying again",
            "SQS Uploaded does not answer; trying again");
  }

  @Test
  void isSaidAtTheStart() {
    EmbeddedSqs elsewhere = EmbeddedSqs.start();
    elsewhere.close();

    assertThatThrownBy(() -> start(elsewhere.url()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("AWS_ENDPOINT_URL");
  }

  private long said() {
    return log.stream().filter(line -> line.contains("does not answer")).count();
  }

  private LocalServer start(String queues) throws Exception {
    return LocalServer.start(
        root,
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Map.of(
            "OUT",
            root.toString(),
            "REDIS_URL",
            "redis://127.0.0.1:1",
            "AWS_ENDPOINT_URL_SQS",
            queues),
        log::add);
  }
}
