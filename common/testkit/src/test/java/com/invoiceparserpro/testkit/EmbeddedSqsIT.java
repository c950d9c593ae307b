package com.invoiceparserpro.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class EmbeddedSqsIT {

  @Test
  void movesAMessageToTheDeadLetterQueueThatWasReceivedTooOften() {
    try (EmbeddedSqs sqs = EmbeddedSqs.start("eu-central-1");
        SqsClient client = client(sqs)) {
      client.createQueue(queue -> queue.queueName("Dead"));
      client.createQueue(
          queue ->
              queue
                  .queueName("Work")
                  .attributes(
                      Map.of(
                          QueueAttributeName.REDRIVE_POLICY,
                          "{\"deadLetterTargetArn\":\"arn:aws:sqs:eu-central-1:000000000000:Dead\","
                              + "\"maxReceiveCount\":\"1\"}")));
      client.sendMessage(send -> send.queueUrl(sqs.queueUrl("Work")).messageBody("hello"));

      Message first = receive(client, sqs.queueUrl("Work")).get(0);
      client.changeMessageVisibility(
          change ->
              change
                  .queueUrl(sqs.queueUrl("Work"))
                  .receiptHandle(first.receiptHandle())
                  .visibilityTimeout(0));

      assertThat(receive(client, sqs.queueUrl("Work"))).isEmpty();
      assertThat(receive(client, sqs.queueUrl("Dead")))
          .extracting(Message::body)
          .containsExactly("hello");
    }
  }

  private static List<Message> receive(SqsClient client, String queue) {
    return client.receiveMessage(receive -> receive.queueUrl(queue)).messages();
  }

  private static SqsClient client(EmbeddedSqs sqs) {
    return SqsClient.builder()
        .endpointOverride(URI.create(sqs.url()))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
