package com.invoiceparserpro.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/**
 * A Redis server of its own on a free port of the loopback interface, which keeps nothing on disk.
 */
public final class EmbeddedRedis implements AutoCloseable {

  private static final int ATTEMPTS = 5;

  private final int port;
  private final RedisServer server;

  private EmbeddedRedis(int port, RedisServer server) {
    this.port = port;
    this.server = server;
  }

  /** Starts a server and waits until it takes commands. */
  public static EmbeddedRedis start() {
    IOException failure = new IOException("not tried");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return start(freePort());
      } catch (IOException e) {
        // Another process may have taken the port in between.
        failure = e;
      }
    }
    throw new UncheckedIOException("Redis does not start", failure);
  }

  /**
   * Starts a server on a port of choice.
   *
   * @throws IOException if it does not start, for instance because the port is taken
   */
  public static EmbeddedRedis start(int port) throws IOException {
    RedisServer server =
        RedisServer.newRedisServer()
            .bind("127.0.0.1")
            .port(port)
            .setting("save \"\"")
            .setting("appendonly no")
            .onShutdownForceStop(true)
            .build();
    server.start();
    return new EmbeddedRedis(port, server);
  }

  public int port() {
    return port;
  }

  /** For {@code REDIS_URL}. */
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Stops the server; what it held is gone. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
