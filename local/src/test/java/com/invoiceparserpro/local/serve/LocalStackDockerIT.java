package com.invoiceparserpro.local.serve;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same tests on LocalStack and Valkey in containers. LocalStack 4.14.0 is the last image that
 * asks for no token.
 */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackDockerIT {

  private static final int VALKEY_PORT = 6379;

  @Container
  private static final LocalStackContainer LOCALSTACK =
      new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"))
          .withServices("s3", "sqs");

  @Container
  private static final GenericContainer<?> VALKEY =
      new GenericContainer<>(DockerImageName.parse("valkey/valkey:8-alpine"))
          .withExposedPorts(VALKEY_PORT);

  @BeforeAll
  static void point() {
    System.setProperty("aws.endpoint", LOCALSTACK.getEndpoint().toString());
    System.setProperty(
        "redis.url",
        "redis://%s:%d".formatted(VALKEY.getHost(), VALKEY.getMappedPort(VALKEY_PORT)));
  }

  @AfterAll
  static void pointBack() {
    System.clearProperty("aws.endpoint");
    System.clearProperty("redis.url");
  }

  @Nested
  class Uploads extends UploadsThroughServeIT {}

  @Nested
  class Webhooks extends WebhooksThroughServeIT {}

  @Nested
  class Queues extends QueuesIT {}
}
