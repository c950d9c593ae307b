package com.invoiceparserpro.functions.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.functions.webhooks.DeliveryRecord.Status;
import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import com.invoiceparserpro.webhook.Verdict;
import com.invoiceparserpro.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryRecordTest {

  private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
  private static final DeliveryRecord QUEUED =
      DeliveryRecord.queued(
          UUID.fromString("00000000-0000-0000-0000-000000000001"),
          "invoice.parsed",
          "https://hooks.example.com/in?key=1",
          List.of(WebhookSecret.parse("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")),
          NOW);

  @Test
  void isReadAsItWasWritten() {
    DeliveryRecord record =
        QUEUED
            .with(attempt(2, Verdict.RETRY))
            .givenUp(0, 7)
            .again(7)
            .with(attempt(8, Verdict.STOP));
    DeliveryRecord read = DeliveryRecord.read(record.bytes());

    assertThat(read).usingRecursiveComparison().isEqualTo(record);
  }

  @Test
  void attemptsThatNobodyToldOfCountAsMade() {
    assertThat(QUEUED.givenUp(0, 7).made()).isEqualTo(7);
    assertThat(QUEUED.with(attempt(3, Verdict.RETRY)).made()).isEqualTo(3);
  }

  @Test
  void aNewRoundMayBeToldOfBeforeItIsWrittenDown() {
    DeliveryRecord failed = QUEUED.givenUp(0, 7);

    DeliveryRecord attempted = failed.with(attempt(8, Verdict.RETRY)).again(7);
    assertThat(attempted.status()).isEqualTo(Status.RETRYING);
    assertThat(attempted.attemptsBefore()).isEqualTo(7);
    DeliveryRecord over = failed.givenUp(7, 7).again(7);
    assertThat(over.status()).isEqualTo(Status.FAILED);
    assertThat(over.made()).isEqualTo(14);
  }

  @Test
  void anEarlierRoundDoesNotEndALaterOne() {
    DeliveryRecord again = QUEUED.givenUp(0, 7).again(7);

    assertThat(again.givenUp(0, 7).status()).isEqualTo(Status.QUEUED);
    assertThat(again.again(7)).isSameAs(again);
  }

  @Test
  void whatWasDeliveredStaysSo() {
    DeliveryRecord delivered = QUEUED.with(attempt(1, Verdict.DELIVERED));

    assertThat(delivered.with(attempt(2, Verdict.RETRY)).status()).isEqualTo(Status.DELIVERED);
    assertThat(delivered.givenUp(0, 7).status()).isEqualTo(Status.DELIVERED);
  }

  @Test
  void aReportThatComesTwiceIsOneAttemptAndAMessageThatComesTwiceIsTwo() {
    Attempt first = attempt(1, Verdict.RETRY);
    Attempt copy = new Attempt(1, NOW.plusMillis(5), Verdict.RETRY, 500, "in our words", null);

    assertThat(QUEUED.with(copy).with(first).with(first).with(copy).attempts())
        .containsExactly(first, copy);
  }

  private static Attempt attempt(int number, Verdict verdict) {
    return new Attempt(number, NOW, verdict, null, "in our words", null);
  }
}
