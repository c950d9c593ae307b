package com.invoiceparserpro.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class MessageQueueIT {

  private static EmbeddedSqs sqs;
  private static SqsClient engine;
  private static String url;
  private static MessageQueue queue;

  @BeforeAll
  static void start() {
    sqs = EmbeddedSqs.start();
    engine =
        SqsClient.builder()
            .endpointOverride(URI.create(sqs.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();
    url = engine.createQueue(q -> q.queueName("orders")).queueUrl();
    queue = queue(sqs.url());
  }

  @AfterAll
  static void stop() {
    queue.close();
    engine.close();
    sqs.close();
  }

  @BeforeEach
  void empty() {
    engine.purgeQueue(q -> q.queueUrl(url));
  }

  @Test
  void whatIsSentIsReceivedAsItWas() {
    queue.send("größe", Duration.ZERO);
    assertThat(receive(5)).extracting(Message::body).containsExactly("größe");
  }

  @Test
  void whatIsDelayedIsNotReceivedYet() {
    queue.send("later", Duration.ofMinutes(1));
    assertThat(receive(1)).isEmpty();
  }

  @Test
  void aMessageCanBeShownAgainAtOnce() {
    queue.send("again", Duration.ZERO);
    String handle = receive(5).get(0).receiptHandle();
    assertThat(receive(1)).isEmpty();
    queue.changeVisibility(handle, Duration.ZERO);
    assertThat(receive(5)).extracting(Message::body).containsExactly("again");
  }

  @Test
  void anEngineThatDoesNotAnswerIsSaidSo() {
    try (MessageQueue down = queue("http://127.0.0.1:1")) {
      assertThatThrownBy(() -> down.send("x", Duration.ZERO))
          .isInstanceOf(QueueUnavailableException.class);
    }
  }

  private static List<Message> receive(int seconds) {
    return engine.receiveMessage(r -> r.queueUrl(url).waitTimeSeconds(seconds)).messages();
  }

  private static MessageQueue queue(String endpoint) {
    return MessageQueue.from(
        new Environment(
            Map.of(
                "QUEUE", url,
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "any",
                "AWS_SECRET_ACCESS_KEY", "any",
                "AWS_ENDPOINT_URL_SQS", endpoint)),
        "QUEUE");
  }
}
