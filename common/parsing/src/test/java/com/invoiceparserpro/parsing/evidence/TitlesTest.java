package com.invoiceparserpro.parsing.evidence;

import static com.invoiceparserpro.model.DocumentType.CREDIT_NOTE;
import static com.invoiceparserpro.model.DocumentType.INVOICE;
import static com.invoiceparserpro.model.DocumentType.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  private static DocumentType type(Drawing drawing) {
    return Titles.type(drawing.evidence().lines());
  }

  @ParameterizedTest
  @CsvSource({
    "INVOICE, INVOICE",
    "Credit note, CREDIT_NOTE",
    "Receipt, RECEIPT",
    "Rechnung, INVOICE",
    "Gutschrift, CREDIT_NOTE",
    "Quittung, RECEIPT",
    "Facture, INVOICE",
    "Avoir, CREDIT_NOTE",
    "Factura rectificativa, CREDIT_NOTE",
    "Nota di credito, CREDIT_NOTE",
    "Creditnota, CREDIT_NOTE",
    "Credit note CN-17, CREDIT_NOTE",
  })
  void aDocumentIsWhatItCallsItself(String title, DocumentType type) {
    assertThat(type(new Drawing().text(50, 80, 20, title))).isEqualTo(type);
  }

  @Test
  void theLargestTitleWins() {
    assertThat(type(new Drawing().text(50, 80, 20, "Credit note").text(50, 120, "Invoice")))
        .isEqualTo(CREDIT_NOTE);
    assertThat(type(new Drawing().text(50, 80, 20, "Invoice").text(50, 120, "Credit note")))
        .isEqualTo(INVOICE);
  }

  @Test
  void wordsInASentenceAreNoTitle() {
    assertThat(
            type(
                new Drawing().text(50, 80, "Credit notes are sent by mail after the goods return")))
        .isEqualTo(INVOICE);
  }

  @Test
  void laterPagesHaveNoTitle() {
    assertThat(type(new Drawing().text(50, 80, "Page").nextPage().text(50, 80, 20, "Receipt")))
        .isEqualTo(INVOICE);
    assertThat(type(new Drawing().text(50, 80, 20, "Receipt").nextPage().text(50, 80, "Page")))
        .isEqualTo(RECEIPT);
  }

  @ParameterizedTest
  @CsvSource({
    "Quotation, Quotation",
    "Lieferschein, Lieferschein",
    "Mahnung, Mahnung",
    "Bon de livraison, Bon de livraison",
    "Pro forma invoice, Pro forma invoice",
  })
  void aDocumentOfAnotherKindSaysSo(String title, String other) {
    assertThat(Titles.other(document(title).evidence().lines())).contains(other);
  }

  @ParameterizedTest
  @CsvSource({"Invoice", "Credit note", "Receipt", "Tax invoice", "Rechnung"})
  void aDocumentOfOursDoesNot(String title) {
    assertThat(Titles.other(document(title).text(50, 120, "Delivery note: 77").evidence().lines()))
        .isEmpty();
  }

  private static Drawing document(String title) {
    return new Drawing()
        .text(50, 80, 20, title)
        .text(50, 300, "Grey clay")
        .text(50, 320, "Brown clay")
        .text(50, 340, "White clay");
  }
}
