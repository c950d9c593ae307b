package com.invoiceparserpro.session;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.HostAndPort;

/**
 * Where the store is, as {@code REDIS_URL} says it: {@code redis://} or, with TLS, {@code
 * rediss://}, then {@code [user:password@]host[:port][/database]}; {@code redis+cluster://} and
 * {@code rediss+cluster://} for cluster mode, with one or more seeds separated by commas.
 */
record RedisAddress(
    boolean tls,
    boolean cluster,
    Set<HostAndPort> nodes,
    Optional<String> user,
    Optional<String> password,
    int database) {

  private static final String VARIABLE = "REDIS_URL";
  private static final int DEFAULT_PORT = 6379;
  private static final Pattern URL =
      Pattern.compile("(rediss?)(\\+cluster)?://(?:([^@/]*)@)?([^@/?#]+)(?:/(\\d{1,5})?)?");

  RedisAddress {
    nodes = Set.copyOf(nodes);
  }

  /**
   * The address in {@code environment}.
   *
   * @throws ConfigurationException if it is missing or malformed
   */
  static RedisAddress from(Environment environment) {
    return parse(environment.required(VARIABLE, "where the session store is, redis://host:6379"));
  }

  static RedisAddress parse(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw malformed();
    }
    boolean cluster = parts.group(2) != null;
    int database = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
    if (cluster && database != 0) {
      throw new ConfigurationException(VARIABLE, "a cluster has database 0 alone");
    }
    String credentials = parts.group(3) == null ? "" : parts.group(3);
    int colon = credentials.indexOf(':');
    Set<HostAndPort> nodes = new LinkedHashSet<>();
    for (String node : parts.group(4).split(",", -1)) {
      nodes.add(node(node));
    }
    if (!cluster && nodes.size() > 1) {
      throw new ConfigurationException(
          VARIABLE, "several hosts need the scheme redis+cluster or rediss+cluster");
    }
    return new RedisAddress(
        parts.group(1).equals("rediss"),
        cluster,
        nodes,
        decoded(colon < 0 ? "" : credentials.substring(0, colon)),
        decoded(credentials.substring(colon + 1)),
        database);
  }

  private static HostAndPort node(String text) {
    try {
      URI uri = new URI("redis://" + text);
      if (uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= 65535) {
        return new HostAndPort(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort());
      }
    } catch (URISyntaxException e) {
      // Reported below, without the URL: it may hold a password.
    }
    throw malformed();
  }

  private static Optional<String> decoded(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new URI("x://" + text + "@x").getUserInfo());
    } catch (URISyntaxException e) {
      throw malformed();
    }
  }

  private static ConfigurationException malformed() {
    return new ConfigurationException(
        VARIABLE,
        "must be redis[s][+cluster]://[user:password@]host[:port][,host[:port]...][/database]");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "RedisAddress[tls=%s, cluster=%s, nodes=%s]".formatted(tls, cluster, nodes);
  }
}
