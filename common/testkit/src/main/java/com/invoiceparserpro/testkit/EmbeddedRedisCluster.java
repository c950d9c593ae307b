package com.invoiceparserpro.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import redis.embedded.RedisServer;
import redis.embedded.RedisShardedCluster;

/**
 * Three Redis servers in cluster mode on the loopback interface. Needs Jedis on the class path, to
 * join them.
 */
public final class EmbeddedRedisCluster implements AutoCloseable {

  private static final int NODES = 3;
  // The bus of a cluster takes the port 10000 above the server's.
  private static final int MIN_PORT = 20_000;
  private static final int MAX_PORT = 50_000;

  private static final int MAX_TRIES = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final RedisShardedCluster cluster;

  private EmbeddedRedisCluster(RedisShardedCluster cluster) {
    this.cluster = cluster;
  }

  /** Starts the cluster and waits until it takes commands. */
  public static EmbeddedRedisCluster start() {
    try {
      RedisShardedCluster cluster =
          RedisShardedCluster.newRedisCluster()
              .withServerBuilder(
                  RedisServer.newRedisServer()
                      .bind("127.0.0.1")
                      .setting("save \"\"")
                      .onShutdownForceStop(true))
              .serverPorts(freePorts())
              .shard("a", 0)
              .shard("b", 0)
              .shard("c", 0)
              .build();
      cluster.start();
      // Each node learns for itself that all slots are served.
      for (int port : cluster.serverPorts()) {
        awaitAgreement(port);
      }
      return new EmbeddedRedisCluster(cluster);
    } catch (IOException e) {
      throw new UncheckedIOException("the cluster does not start", e);
    }
  }

  private static void awaitAgreement(int port) throws IOException {
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      if (clusterInfo(port).contains("cluster_state:ok")) {
        return;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IOException("node " + port + " does not see the whole cluster");
  }

  /** The answer to an inline command, without a client's pool and topology in between. */
  private static String clusterInfo(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) TIMEOUT.toMillis());
      socket
          .getOutputStream()
          .write("CLUSTER INFO\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  public List<Integer> ports() {
    return cluster.serverPorts();
  }

  /** For {@code REDIS_URL}. */
  public String url() {
    return cluster.serverPorts().stream()
        .map(port -> "127.0.0.1:" + port)
        .collect(Collectors.joining(",", "redis+cluster://", ""));
  }

  @Override
  public void close() {
    try {
      cluster.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> freePorts() {
    Random random = new Random();
    List<Integer> ports = new ArrayList<>();
    while (ports.size() < NODES) {
      int port = random.nextInt(MIN_PORT, MAX_PORT);
      if (!ports.contains(port) && isFree(port) && isFree(port + 10_000)) {
        ports.add(port);
      }
    }
    return ports;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
