package com.invoiceparserpro.local.buckets;

import com.invoiceparserpro.local.queues.Queue;
import com.invoiceparserpro.local.queues.Sqs;
import com.invoiceparserpro.local.template.BucketDefinition;
import com.invoiceparserpro.local.template.BucketDefinition.Notification;
import com.invoiceparserpro.testkit.StoredObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells the queues of new objects, as the template has it. */
public final class Notifier implements Consumer<StoredObject> {

  private final List<BucketDefinition> buckets;
  private final Map<String, Queue> queues;
  private final Sqs sqs;
  private final String region;
  private final Clock clock;
  private final Consumer<String> log;
  private final AtomicLong sequence;

  /**
   * @param queues by logical id
   * @param log told of what could not be sent
   */
  public Notifier(
      List<BucketDefinition> buckets,
      Map<String, Queue> queues,
      Sqs sqs,
      String region,
      Clock clock,
      Consumer<String> log) {
    this.buckets = List.copyOf(buckets);
    this.queues = Map.copyOf(queues);
    this.sqs = sqs;
    this.region = region;
    this.clock = clock;
    this.log = log;
    this.sequence = new AtomicLong(clock.millis() << 16);
  }

  /** The object was stored whatever comes of this: a message that is lost is said, not thrown. */
  @Override
  public void accept(StoredObject object) {
    String body =
        ObjectCreatedEvent.of(object, region, clock.instant(), sequence.incrementAndGet());
    for (BucketDefinition bucket : buckets) {
      if (BucketName.of(bucket).equals(object.bucket())) {
        for (Notification notification : bucket.notifications()) {
          if (notification.matches(object.event(), object.key())) {
            send(notification.queue(), body);
          }
        }
      }
    }
  }

  private void send(String queue, String body) {
    try {
      sqs.send(Objects.requireNonNull(queues.get(queue)), body);
    } catch (SdkException e) {
      log.accept(
          "Queue " + queue + " could not be told of a new object: " + e.getClass().getName());
    }
  }
}
