package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * What functions find around them when their start is measured: a cache, and in place of S3 and SQS
 * a server that refuses every call at once. A refusal is loaded, signed and sent like any call.
 */
final class Surroundings implements AutoCloseable {

  private static final int FORBIDDEN = 403;

  private final EmbeddedRedis redis;
  private final HttpServer aws;

  private Surroundings(EmbeddedRedis redis, HttpServer aws) {
    this.redis = redis;
    this.aws = aws;
  }

  static Surroundings start() throws IOException {
    HttpServer aws =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    aws.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(FORBIDDEN, -1);
          exchange.close();
        });
    aws.start();
    return new Surroundings(EmbeddedRedis.start(), aws);
  }

  /** What the template leaves open of a function's variables. */
  Map<String, String> variables(FunctionDefinition function) {
    String url = "http://127.0.0.1:" + aws.getAddress().getPort();
    Map<String, String> variables = new HashMap<>();
    for (String open : function.unresolved()) {
      variables.put(open, open.endsWith("_URL") ? url + "/000000000000/any" : "any");
    }
    variables.put("REDIS_URL", redis.url());
    variables.put("SECRET_KEY", "a key for benchmarks that has enough bytes");
    variables.put("SECURE_COOKIES", "false");
    variables.put("AWS_REGION", "us-east-1");
    variables.put("AWS_ACCESS_KEY_ID", "any");
    variables.put("AWS_SECRET_ACCESS_KEY", "any");
    variables.put("AWS_ENDPOINT_URL", url);
    return variables;
  }

  @Override
  public void close() {
    aws.stop(0);
    redis.close();
  }
}
