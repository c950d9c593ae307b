package com.invoiceparserpro.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceTest {

  private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
  private static final InvoiceData NOTHING = new InvoiceData(Map.of(), List.of(), List.of());

  @Test
  void isApprovedOnce() {
    Invoice approved = read().approved(NOON);
    assertThat(approved.status()).isEqualTo(Status.APPROVED);
    assertThat(approved.approvedAt()).isEqualTo(NOON);
    assertThat(approved.approved(NOON.plusSeconds(60))).isEqualTo(approved);
  }

  @Test
  void losesItsApprovalByACorrectionAndSaysSo() {
    Correction vendor = Correction.manual("vendor", null, "A", NOON.plusSeconds(1));
    Invoice corrected =
        read().approved(NOON).corrected(NOTHING, new Review(List.of(), 0, true), vendor);
    assertThat(corrected.status()).isEqualTo(Status.PARSED);
    assertThat(corrected.approvedAt()).isNull();
    assertThat(corrected.corrections())
        .containsExactly(
            Correction.manual("status", "parsed", "approved", NOON),
            vendor,
            Correction.manual("status", "approved", "parsed", NOON.plusSeconds(1)));
  }

  @Test
  void cutsLongValuesInItsHistoryBetweenCharacters() {
    String endless = "x".repeat(999) + "\uD83D\uDE00";
    assertThat(Correction.manual("vendor", endless, null, NOON).previous())
        .isEqualTo("x".repeat(999));
  }

  private static Invoice read() {
    return new Invoice(
        new UUID(0, 1),
        "a.pdf",
        NOON,
        Status.PARSED,
        DocumentType.INVOICE,
        null,
        1,
        NOTHING,
        0,
        true,
        List.of(),
        List.of());
  }
}
