package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static Evidence evidence(String... lines) {
    Drawing drawing = new Drawing();
    for (int i = 0; i < lines.length; i++) {
      drawing.text(50, 50 + 20.0 * i, lines[i]);
    }
    return drawing.evidence();
  }

  private static List<BigDecimal> amounts(Evidence evidence) {
    return evidence.lines().stream()
        .flatMap(line -> line.amounts().stream())
        .map(AmountSpot::value)
        .toList();
  }

  private static List<LocalDate> dates(Evidence evidence) {
    return evidence.lines().stream()
        .flatMap(line -> line.dates().stream())
        .map(DateSpot::date)
        .toList();
  }

  @Test
  void theLanguageIsThatOfLabelsAndWords() {
    assertThat(
            evidence("Rechnung", "Rechnungsnummer 17", "Wir danken für Ihren Auftrag").language())
        .isEqualTo("de");
    assertThat(evidence("Facture", "Date de la facture", "Merci pour votre commande").language())
        .isEqualTo("fr");
    assertThat(evidence("Tax invoice", "Bill to", "Thank you for your business").language())
        .isEqualTo("en");
  }

  @Test
  void noWordsIsNoLanguage() {
    assertThat(evidence("12 34").language()).isNull();
  }

  @Test
  void theDocumentsOwnAmountsShowItsDecimalMark() {
    assertThat(amounts(evidence("Invoice", "Hours 1.250", "Fee 17,50")))
        .containsExactly(new BigDecimal("1250"), new BigDecimal("17.50"));
  }

  @Test
  void elseTheLanguageDecidesTheDecimalMark() {
    assertThat(amounts(evidence("Rechnung", "Wir danken für Ihren Auftrag", "Menge 1.250")))
        .containsExactly(new BigDecimal("1250"));
    assertThat(amounts(evidence("Invoice", "Thank you for your order", "Quantity 1.250")))
        .containsExactly(new BigDecimal("1.250"));
  }

  @Test
  void aDayOverTwelveDecidesForTheDocument() {
    assertThat(dates(evidence("Invoice date 03/04/2026", "Due date 25/04/2026", "$ 5.00")))
        .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 25));
    assertThat(dates(evidence("Invoice date 03/04/2026", "Due date 03/25/2026", "£ 5.00")))
        .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 25));
  }

  @Test
  void englishWithDollarsWritesTheMonthFirst() {
    assertThat(dates(evidence("Invoice date 03/04/2026", "Total due $5.00")))
        .containsExactly(LocalDate.of(2026, 3, 4));
    assertThat(dates(evidence("Invoice date 03/04/2026", "Total due £5.00")))
        .containsExactly(LocalDate.of(2026, 4, 3));
    assertThat(dates(evidence("Invoice date 03/04/2026", "Total due $5.00", "ABN 51 824 753 556")))
        .containsExactly(LocalDate.of(2026, 4, 3));
  }

  @Test
  void labelsOfOtherLanguagesDoNotCount() {
    Evidence evidence =
        evidence(
            "Invoice number 17", "Invoice date 1 May 2026", "Due date 9 May 2026", "Bon Subtotal");
    assertThat(evidence.lines().get(3).labels())
        .extracting(label -> label.span().text())
        .containsExactly("Subtotal");
  }
}
