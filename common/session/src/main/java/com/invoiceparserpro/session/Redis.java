package com.invoiceparserpro.session;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.SslVerifyMode;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The connection. Made at the first command, never before: a snapshot of the process must not hold
 * one, and a store that is down must not stop the start.
 */
final class Redis implements AutoCloseable {

  private static final int CONNECT_MILLIS = 1_000;
  private static final int ANSWER_MILLIS = 2_000;
  private static final int MAX_CONNECTIONS = 16;

  private final RedisAddress address;
  private @Nullable UnifiedJedis client;

  Redis(RedisAddress address) {
    this.address = address;
  }

  /**
   * Runs a script atomically.
   *
   * @throws SessionUnavailableException if the store does not answer
   */
  @Nullable Object run(Script script, List<byte[]> keys, List<byte[]> arguments) {
    return command(jedis -> jedis.eval(script.source(), keys, arguments));
  }

  /**
   * Asks for a sign of life.
   *
   * @throws SessionUnavailableException if there is none
   */
  void ping() {
    command(
        jedis ->
            // In a cluster a ping without a key has no node to go to.
            jedis instanceof RedisClusterClient ? jedis.exists("ping") : jedis.ping());
  }

  private <T> T command(Function<UnifiedJedis, T> command) {
    try {
      return command.apply(client());
    } catch (JedisException e) {
      throw new SessionUnavailableException(e);
    }
  }

  private synchronized UnifiedJedis client() {
    if (client == null) {
      client = connect();
    }
    return client;
  }

  private UnifiedJedis connect() {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setJmxEnabled(false);
    pool.setTimeBetweenEvictionRuns(Duration.ofMillis(-1));
    pool.setMaxTotal(MAX_CONNECTIONS);
    pool.setMaxIdle(MAX_CONNECTIONS);
    pool.setMinIdle(0);
    pool.setMaxWait(Duration.ofMillis(ANSWER_MILLIS));
    // A function may have been frozen for an hour, and its connections closed meanwhile.
    pool.setTestOnBorrow(true);
    if (address.cluster()) {
      return RedisClusterClient.builder()
          .nodes(address.nodes())
          .clientConfig(clientConfig())
          .poolConfig(pool)
          .maxAttempts(2)
          .maxTotalRetriesDuration(Duration.ofMillis(ANSWER_MILLIS))
          .build();
    }
    return RedisClient.builder()
        .hostAndPort(address.nodes().iterator().next())
        .clientConfig(clientConfig())
        .poolConfig(pool)
        .build();
  }

  private JedisClientConfig clientConfig() {
    // RESP2 and no CLIENT SETINFO: one round trip less for a new connection.
    DefaultJedisClientConfig.Builder config =
        DefaultJedisClientConfig.builder()
            .resp2()
            .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
            .connectionTimeoutMillis(CONNECT_MILLIS)
            .socketTimeoutMillis(ANSWER_MILLIS)
            .user(address.user().orElse(null))
            .password(address.password().orElse(null))
            .database(address.database());
    if (address.tls()) {
      // Checks the certificate and the host's name against the platform's authorities.
      config.sslOptions(SslOptions.builder().sslVerifyMode(SslVerifyMode.FULL).build());
    }
    return config.build();
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
