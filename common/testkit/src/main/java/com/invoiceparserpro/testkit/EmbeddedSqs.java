package com.invoiceparserpro.testkit;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.actor.ActorSystem;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/**
 * A queue service that speaks the protocol of SQS (ElasticMQ), on a free port of the loopback
 * interface. Its queues live in memory. It takes any credentials.
 *
 * <p>Needs {@code elasticmq-rest-sqs} on the class path.
 */
public final class EmbeddedSqs implements AutoCloseable {

  /** The account that its queues belong to. */
  public static final String ACCOUNT = "000000000000";

  private static final Duration START = Duration.create(60, TimeUnit.SECONDS);
  private static final Duration STOP = Duration.create(10, TimeUnit.SECONDS);

  private final ActorSystem system;
  private final SQSRestServer server;
  private final String region;
  private final int port;

  private EmbeddedSqs(ActorSystem system, SQSRestServer server, String region, int port) {
    this.system = system;
    this.server = server;
    this.region = region;
    this.port = port;
  }

  /** Starts a server in {@code us-east-1}. */
  public static EmbeddedSqs start() {
    return start("us-east-1");
  }

  /**
   * Starts a server and waits until it takes requests.
   *
   * @param region stands in the ARNs of its queues
   * @throws IllegalStateException if it does not start
   */
  public static EmbeddedSqs start(String region) {
    ActorSystem system = ActorSystem.create("sqs", settings());
    try {
      SQSRestServer server =
          SQSRestServerBuilder.withActorSystem(system)
              .withInterface("127.0.0.1")
              .withDynamicPort()
              .withAWSRegion(region)
              .withAWSAccountId(ACCOUNT)
              .start();
      int port = Await.result(server.startFuture(), START).localAddress().getPort();
      return new EmbeddedSqs(system, server, region, port);
    } catch (TimeoutException | InterruptedException e) {
      system.terminate();
      throw new IllegalStateException("The queue server does not start", e);
    }
  }

  /** Silent, and no thread of it keeps the JVM from ending. */
  private static Config settings() {
    return ConfigFactory.parseMap(
            Map.of(
                "pekko.daemonic", "on",
                "pekko.loglevel", "OFF",
                "pekko.stdout-loglevel", "OFF",
                "pekko.log-dead-letters", "off",
                "pekko.coordinated-shutdown.run-by-jvm-shutdown-hook", "off"))
        .withFallback(ConfigFactory.load());
  }

  public int port() {
    return port;
  }

  public String region() {
    return region;
  }

  /** For {@code AWS_ENDPOINT_URL_SQS}. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** The address of a queue of this name. */
  public String queueUrl(String name) {
    return url() + "/" + ACCOUNT + "/" + name;
  }

  /** Stops the server; what it held is gone. */
  @Override
  public void close() {
    server.stopAndGetFuture().apply();
    system.terminate();
    try {
      Await.ready(system.whenTerminated(), STOP);
    } catch (TimeoutException e) {
      throw new IllegalStateException("The queue server does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
