package com.invoiceparserpro.local.queues;

import com.invoiceparserpro.aws.AwsClients;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.local.template.QueueDefinition;
import com.invoiceparserpro.local.template.QueueDefinition.Redrive;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The queue service, embedded or elsewhere. Every method throws an {@link
 * software.amazon.awssdk.core.exception.SdkException} if it does not answer. Safe for use by
 * several threads.
 */
public final class Sqs implements AutoCloseable {

  /** Of a request, in messages. */
  static final int MAX_BATCH = 10;

  private final SqsClient client;

  /**
   * @param environment region, credentials and endpoint, as functions get them
   */
  public Sqs(Map<String, String> environment) {
    this.client =
        new AwsClients(new Environment(environment)).set(SqsClient.builder(), "SQS").build();
  }

  /** Makes the queues that are not there, and sets what the template says of each. */
  public Map<String, Queue> create(List<QueueDefinition> definitions) {
    Map<String, Queue> queues = new LinkedHashMap<>();
    // All of them before any redrive policy: a queue's dead letters need theirs.
    for (QueueDefinition definition : definitions) {
      queues.put(definition.name(), create(definition.name()));
    }
    for (QueueDefinition definition : definitions) {
      Queue queue = Objects.requireNonNull(queues.get(definition.name()));
      Map<QueueAttributeName, String> attributes = attributes(definition, queues);
      client.setQueueAttributes(set -> set.queueUrl(queue.url()).attributes(attributes));
    }
    return queues;
  }

  private Queue create(String name) {
    String url = client.createQueue(create -> create.queueName(name)).queueUrl();
    String arn =
        client
            .getQueueAttributes(
                get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    return new Queue(name, url, Objects.requireNonNull(arn));
  }

  private static Map<QueueAttributeName, String> attributes(
      QueueDefinition definition, Map<String, Queue> queues) {
    Map<QueueAttributeName, String> attributes = new HashMap<>();
    attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, seconds(definition.visibilityTimeout()));
    attributes.put(QueueAttributeName.MESSAGE_RETENTION_PERIOD, seconds(definition.retention()));
    attributes.put(QueueAttributeName.DELAY_SECONDS, seconds(definition.delay()));
    Redrive redrive = definition.redrive();
    if (redrive != null) {
      Queue deadLetters = Objects.requireNonNull(queues.get(redrive.deadLetterQueue()));
      attributes.put(
          QueueAttributeName.REDRIVE_POLICY,
          "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
              .formatted(deadLetters.arn(), redrive.maxReceiveCount()));
    }
    return attributes;
  }

  private static String seconds(Duration duration) {
    return String.valueOf(duration.toSeconds());
  }

  /** Sends a message at once. */
  public void send(Queue queue, String body) {
    client.sendMessage(send -> send.queueUrl(queue.url()).messageBody(body));
  }

  /**
   * Receives what is there, with all attributes.
   *
   * @param max at most 10
   * @param wait how long to wait for a first message, whole seconds
   */
  List<Message> receive(Queue queue, int max, Duration wait) {
    return client
        .receiveMessage(
            receive ->
                receive
                    .queueUrl(queue.url())
                    .maxNumberOfMessages(max)
                    .waitTimeSeconds((int) wait.toSeconds())
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                    .messageAttributeNames("All"))
        .messages();
  }

  /**
   * Deletes messages.
   *
   * @return how many were not
   */
  int delete(Queue queue, List<Message> messages) {
    int failed = 0;
    for (int from = 0; from < messages.size(); from += MAX_BATCH) {
      List<DeleteMessageBatchRequestEntry> entries =
          messages.subList(from, Math.min(from + MAX_BATCH, messages.size())).stream()
              .map(
                  message ->
                      DeleteMessageBatchRequestEntry.builder()
                          .id(message.messageId())
                          .receiptHandle(message.receiptHandle())
                          .build())
              .toList();
      failed +=
          client
              .deleteMessageBatch(delete -> delete.queueUrl(queue.url()).entries(entries))
              .failed()
              .size();
    }
    return failed;
  }

  /** Lets messages be received again at once. */
  void release(Queue queue, List<Message> messages) {
    for (Message message : messages) {
      client.changeMessageVisibility(
          change ->
              change
                  .queueUrl(queue.url())
                  .receiptHandle(message.receiptHandle())
                  .visibilityTimeout(0));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
