package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static List<LabelMatch> find(String text) {
    return Labels.all().find(Texts.line(text));
  }

  private static LabelMatch only(String text) {
    List<LabelMatch> found = find(text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void theLongestPhraseWins() {
    LabelMatch label = only("Invoice date: 9 May");
    assertThat(label.span().text()).isEqualTo("Invoice date");
    assertThat(label.words()).isEqualTo(2);
    assertThat(label.is(LabelKind.INVOICE_DATE)).isTrue();
    assertThat(label.is(LabelKind.TITLE_INVOICE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INV-100", "INV100", "INV/2026", "INV.2026", "INV_7", "7invoice"})
  void aPartOfACodeIsNoLabel(String code) {
    assertThat(find(code)).isEmpty();
  }

  @Test
  void aLegalFormThatOpensANameIsNoLabel() {
    assertThat(find("CÔNG TY TNHH HOA SEN")).isEmpty();
    assertThat(only("Cộng: 100.000").is(LabelKind.SUBTOTAL)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "INVOICE NUMBER, INVOICE_NUMBER",
    "Invoice No.:, INVOICE_NUMBER",
    "Rechnungsnr., INVOICE_NUMBER",
    "N° de facture, INVOICE_NUMBER",
    "Número de factura, INVOICE_NUMBER",
    "Numero fattura, INVOICE_NUMBER",
    "Factuurnummer, INVOICE_NUMBER",
    "Numer faktury, INVOICE_NUMBER",
    "Číslo faktury, INVOICE_NUMBER",
    "Fällig am, DUE_DATE",
    "Gesamtbetrag, TOTAL_AMOUNT",
    "Zwischensumme, SUBTOTAL",
    "Amount due, AMOUNT_DUE",
    "Qty, COLUMN_QUANTITY",
    "Unit price, COLUMN_UNIT_PRICE",
    "Bill to, CUSTOMER",
  })
  void labelsAreKnownInTheirLanguages(String text, LabelKind kind) {
    assertThat(only(text).isStrong(kind)).isTrue();
  }

  @Test
  void aPhraseDoesNotReachOverAWideGap() {
    assertThat(find("Invoice\tdate"))
        .extracting(label -> label.span().text())
        .containsExactly("Invoice", "date");
  }

  @Test
  void labelsDoNotOverlapAndComeFromTheLeft() {
    assertThat(find("Invoice no: 7 Due date: 9 May"))
        .extracting(label -> label.span().text())
        .containsExactly("Invoice no", "Due date");
  }

  @Test
  void weakPhrasesAreNotStrong() {
    assertThat(only("Date").is(LabelKind.INVOICE_DATE)).isTrue();
    assertThat(only("Date").isStrong(LabelKind.INVOICE_DATE)).isFalse();
  }

  @Test
  void aColonMayFollow() {
    assertThat(only("Subtotal : 5").hasColon()).isTrue();
    assertThat(only("Subtotal 5:00").hasColon()).isFalse();
  }

  @Test
  void aLabelOpensItsSegment() {
    assertThat(only("17\tSubtotal").opensSegment()).isTrue();
    assertThat(only("* Subtotal").opensSegment()).isTrue();
    assertThat(only("17 Subtotal").opensSegment()).isFalse();
  }

  @Test
  void coverageIsTheShareOfTheSegmentsLetters() {
    assertThat(only("Subtotal 5.00\twxyz").coverage()).isEqualTo(1);
    assertThat(only("Subtotal wxyzwxyz").coverage()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COLUMN_OTHER")
  void everyPhraseIsFoundAsWhatItsFileSays(LabelKind kind) {
    List<String> missed = new ArrayList<>();
    for (Language language : Language.all()) {
      for (String phrase : language.section(kind.section())) {
        String text = phrase.replaceFirst("^~\\s*", "");
        boolean found =
            find(text).stream()
                .anyMatch(label -> label.is(kind) && label.span().text().length() > 0);
        if (!found) {
          missed.add(language.code() + ": " + text);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void aLabelDoesNotEndInsideAnAmount() {
    assertThat(only("Subtotal: $1,800").span().text()).isEqualTo("Subtotal");
  }
}
