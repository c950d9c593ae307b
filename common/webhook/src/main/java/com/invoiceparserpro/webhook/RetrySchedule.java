package com.invoiceparserpro.webhook;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The waits before each attempt. SQS hides a message for twelve hours at most, and so no wait is
 * longer than {@link #LONGEST}, jitter included; the queue keeps a message for two days, and so all
 * of them together, a receiver that asks for more time included, take no longer than {@link
 * #WHOLE}.
 *
 * @param waits before the first attempt, the second and so on
 */
public record RetrySchedule(List<Duration> waits) {

  public static final Duration LONGEST = Duration.ofHours(11);

  /** What a receiver may ask for. */
  public static final Duration LONGEST_ASKED = Duration.ofHours(2);

  /** From the first attempt to the last, short of the queue's retention and the bucket's rule. */
  public static final Duration WHOLE = Duration.ofHours(46);

  /** At once, then after 5 s, 5 min, 30 min, 2 h, 5 h and 10 h. */
  public static final RetrySchedule STANDARD =
      ofSeconds(List.of(0L, 5L, 300L, 1_800L, 7_200L, 18_000L, 36_000L));

  private static final String SECONDS = "WEBHOOK_RETRY_SECONDS";
  private static final double JITTER = 0.1;

  public RetrySchedule {
    waits = List.copyOf(waits);
    if (waits.isEmpty() || waits.size() > 20) {
      throw new IllegalArgumentException("a schedule has 1 to 20 attempts");
    }
    for (Duration wait : waits) {
      if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("a wait is between nothing and eleven hours");
      }
    }
    if (whole(waits).compareTo(WHOLE) > 0) {
      throw new IllegalArgumentException("the waits take longer than messages are kept");
    }
  }

  /**
   * The waits in {@code WEBHOOK_RETRY_SECONDS}, {@link #STANDARD} if it is missing.
   *
   * @throws ConfigurationException if it is malformed
   */
  public static RetrySchedule from(Environment environment) {
    List<String> seconds = environment.list(SECONDS);
    try {
      return seconds.isEmpty() ? STANDARD : ofSeconds(seconds.stream().map(Long::valueOf).toList());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          SECONDS,
          "must list 1 to 20 waits in whole seconds, each at most eleven hours, all in two days");
    }
  }

  public static RetrySchedule ofSeconds(List<Long> seconds) {
    return new RetrySchedule(seconds.stream().map(Duration::ofSeconds).toList());
  }

  /** How long it takes at most: with all the jitter, and a receiver that always asks for time. */
  private static Duration whole(List<Duration> waits) {
    long millis = 0;
    for (Duration wait : waits) {
      long jittered = (long) (wait.toMillis() * (1 + JITTER));
      millis += Math.max(jittered, LONGEST_ASKED.toMillis());
    }
    return Duration.ofMillis(millis);
  }

  /** How many attempts there are. */
  public int attempts() {
    return waits.size();
  }

  /**
   * How long to wait for the next attempt; empty after the last.
   *
   * @param attempts made so far
   * @param asked the receiver's Retry-After, or nothing: the wait is no shorter than it, within
   *     {@link #LONGEST_ASKED}
   */
  public Optional<Duration> next(int attempts, Duration asked, RandomGenerator random) {
    if (attempts >= waits.size()) {
      return Optional.empty();
    }
    long planned = waits.get(attempts).toMillis();
    long jittered = planned + (long) (planned * JITTER * random.nextDouble());
    long wait = Math.max(jittered, Math.min(asked.toMillis(), LONGEST_ASKED.toMillis()));
    return Optional.of(Duration.ofMillis(Math.min(wait, LONGEST.toMillis())));
  }
}
