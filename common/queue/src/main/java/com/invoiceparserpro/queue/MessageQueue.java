package com.invoiceparserpro.queue;

import com.invoiceparserpro.aws.AwsClients;
import com.invoiceparserpro.config.Environment;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A queue of SQS. The client is made at the first call, never before: a snapshot must not hold a
 * connection. Safe for use by several threads.
 */
public final class MessageQueue implements AutoCloseable {

  /** What SQS grants a visibility timeout: 12 hours from the receipt. */
  public static final Duration MAX_VISIBILITY = Duration.ofHours(12);

  /** What SQS grants a delay. */
  public static final Duration MAX_DELAY = Duration.ofMinutes(15);

  private final String url;
  private final Supplier<SqsClient> clients;
  private @Nullable SqsClient client;

  private MessageQueue(String url, Supplier<SqsClient> clients) {
    this.url = url;
    this.clients = clients;
  }

  /**
   * The queue whose address is in a variable.
   *
   * @throws com.invoiceparserpro.config.ConfigurationException if it is missing
   */
  public static MessageQueue from(Environment environment, String variable) {
    String url = environment.required(variable, "the URL of an SQS queue");
    AwsClients aws = new AwsClients(environment);
    return new MessageQueue(url, () -> aws.set(SqsClient.builder(), "SQS").build());
  }

  /**
   * Sends a message.
   *
   * @param delay before it can be received; a longer one than {@link #MAX_DELAY} is cut to it
   * @throws QueueUnavailableException if SQS does not take it
   */
  public void send(String body, Duration delay) {
    send(body, delay, null);
  }

  /**
   * Sends a message of a group. Where one group keeps its workers busy, those of others come first
   * (Amazon SQS Developer Guide, "Amazon SQS fair queues").
   *
   * @param delay before it can be received; a longer one than {@link #MAX_DELAY} is cut to it
   * @param group readable in the queue; null for none
   * @throws QueueUnavailableException if SQS does not take it
   */
  public void send(String body, Duration delay, @Nullable String group) {
    Duration bounded = delay.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : delay;
    call(
        sqs ->
            sqs.sendMessage(
                m ->
                    m.queueUrl(url)
                        .messageBody(body)
                        .messageGroupId(group)
                        .delaySeconds((int) bounded.toSeconds())));
  }

  /**
   * Lets a message that was received be received again after {@code timeout}, in place of the
   * queue's own visibility timeout.
   *
   * @throws QueueUnavailableException if SQS does not do it
   */
  public void changeVisibility(String receiptHandle, Duration timeout) {
    Duration bounded = timeout.compareTo(MAX_VISIBILITY) > 0 ? MAX_VISIBILITY : timeout;
    call(
        sqs ->
            sqs.changeMessageVisibility(
                m ->
                    m.queueUrl(url)
                        .receiptHandle(receiptHandle)
                        .visibilityTimeout((int) bounded.toSeconds())));
  }

  private void call(Consumer<SqsClient> call) {
    try {
      call.accept(client());
    } catch (SdkException e) {
      throw new QueueUnavailableException(e);
    }
  }

  private synchronized SqsClient client() {
    if (client == null) {
      client = clients.get();
    }
    return client;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
