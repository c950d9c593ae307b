package com.invoiceparserpro.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final RandomGenerator NO_JITTER = () -> 0;
  private static final RandomGenerator FULL_JITTER = () -> -1;

  @Test
  void waitsGrowAndEndAfterSevenAttempts() {
    RetrySchedule schedule = RetrySchedule.STANDARD;

    assertThat(schedule.next(1, Duration.ZERO, NO_JITTER)).contains(Duration.ofSeconds(5));
    assertThat(schedule.next(6, Duration.ZERO, NO_JITTER)).contains(Duration.ofHours(10));
    assertThat(schedule.next(7, Duration.ZERO, NO_JITTER)).isEmpty();
  }

  @Test
  void neitherJitterNorReceiverExceedsTheLongestWait() {
    assertThat(RetrySchedule.STANDARD.next(6, Duration.ZERO, FULL_JITTER).orElseThrow())
        .isBetween(Duration.ofHours(10), RetrySchedule.LONGEST);
    assertThat(RetrySchedule.STANDARD.next(1, Duration.ofDays(9), NO_JITTER))
        .contains(RetrySchedule.LONGEST_ASKED);
  }

  @Test
  void receiverMayAskForMoreTime() {
    assertThat(RetrySchedule.STANDARD.next(1, Duration.ofSeconds(60), NO_JITTER))
        .contains(Duration.ofSeconds(60));
  }

  @Test
  void schedulesOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> RetrySchedule.ofSeconds(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetrySchedule.ofSeconds(List.of(-1L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetrySchedule.ofSeconds(List.of(43_200L)))
        .isInstanceOf(IllegalArgumentException.class);
    List<Long> longerThanMessagesAreKept = List.of(0L, 39_000L, 39_000L, 39_000L, 39_000L);
    assertThatThrownBy(() -> RetrySchedule.ofSeconds(longerThanMessagesAreKept))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlySuccessDeliversAndOnlyGoneStops() {
    assertThat(Verdict.of(204)).isEqualTo(Verdict.DELIVERED);
    assertThat(Verdict.of(410)).isEqualTo(Verdict.STOP);
    assertThat(List.of(301, 400, 404, 429, 500, 503))
        .allSatisfy(status -> assertThat(Verdict.of(status)).isEqualTo(Verdict.RETRY));
  }
}
