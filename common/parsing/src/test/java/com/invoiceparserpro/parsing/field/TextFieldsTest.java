package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldsTest {

  private static Drawing page() {
    return new Drawing().text(50, 60, "Gullwing Chandlery Inc.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invoice no: GC-20418|GC-20418",
        "Invoice No. TK/1077|TK/1077",
        "Invoice number 2026-07|2026-07",
        "Invoice # 17|17",
        "Invoice #: A.12/B|A.12/B",
        "Invoice no. (please state): 4711|4711",
        "Invoice number: RE 2026 0042|RE 2026",
        "Rechnungsnummer: KL-2026-0815|KL-2026-0815",
        "Rechnung Nr. 0815|0815",
        "Facture n° 77|77",
        "Numero fattura 12/A|12/A",
        "Factuurnummer: F26-001|F26-001",
      })
  void aNumberStandsBesideItsLabel(String line, String number) {
    assertThat(Fields.of(page().text(50, 100, line), Field.INVOICE_NUMBER)).isEqualTo(number);
  }

  @Test
  void aNumberStandsBelowItsLabel() {
    assertThat(
            Fields.of(
                page()
                    .text(50, 100, "Invoice number")
                    .text(200, 100, "Customer number")
                    .text(50, 114, "GC-20418")
                    .text(200, 114, "C-9"),
                Field.INVOICE_NUMBER))
        .isEqualTo("GC-20418");
  }

  @Test
  void theTitleMayNameTheNumber() {
    assertThat(Fields.of(page().text(50, 100, 18, "Invoice GC-20418"), Field.INVOICE_NUMBER))
        .isEqualTo("GC-20418");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invoice for order #2208",
        "Receipt of order #2208",
        "Facture de commissions n° 2208",
        "Facture · #2208"
      })
  void theTitleMayNameTheNumberBehindANumberSign(String title) {
    assertThat(Fields.of(page().text(50, 100, title), Field.INVOICE_NUMBER)).isEqualTo("2208");
  }

  @Test
  void aTitleOfTheDocumentsLanguageCountsThoughAnotherLanguageSaysMore() {
    assertThat(
            Fields.of(
                page()
                    .text(50, 100, "Factura # 100000042")
                    .text(50, 114, "Comanda # 200000107")
                    .text(50, 128, "Data comenzii: 24.06.2025")
                    .text(50, 142, "Data facturii: 25.06.2025"),
                Field.INVOICE_NUMBER))
        .isEqualTo("100000042");
  }

  @Test
  void aReferenceBelowTheTitleIsTheNumber() {
    assertThat(
            Fields.of(
                page()
                    .text(350, 60, "Facture")
                    .text(350, 74, "Réf. : FA2505-0012")
                    .text(350, 88, "Date facturation : 12/05/2025"),
                Field.INVOICE_NUMBER))
        .isEqualTo("FA2505-0012");
  }

  @Test
  void aTitleInTwoLanguagesNamesTheNumber() {
    assertThat(
            Fields.of(
                page()
                    .row(100, "LASKU / INVOICE", "2025-3381")
                    .row(114, "Viite / Reference", "20253 38117")
                    .row(128, "Eräpäivä / Due date", "11.06.2025"),
                Field.INVOICE_NUMBER))
        .isEqualTo("2025-3381");
  }

  @Test
  void aTelephoneNumberIsNoInvoiceNumber() {
    assertThat(Fields.of(page().text(50, 74, "(845) 555-0190"), Field.INVOICE_NUMBER)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"# 4711, 4711", "No. 4711, 4711", "Nr. A-12, A-12", "N° 77, 77"})
  void aMarkerAloneNamesTheNumber(String line, String number) {
    assertThat(Fields.of(page().text(400, 80, line), Field.INVOICE_NUMBER)).isEqualTo(number);
  }

  @Test
  void aMarkerAtTheBottomNamesNothing() {
    assertThat(Fields.of(page().text(400, 700, "# 4711"))).doesNotContainKey(Field.INVOICE_NUMBER);
  }

  @Test
  void aLabelCountsMoreThanAMarker() {
    assertThat(
            Fields.of(
                page().text(400, 80, "# 4711").text(50, 120, "Invoice no: GC-20418"),
                Field.INVOICE_NUMBER))
        .isEqualTo("GC-20418");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invoice date: 12.03.2026",
        "Invoice total: $5.00",
        "Invoice for services",
        "Customer number: 4711",
        "Order number: 4711",
        "Invoice: billing@gullwing.example",
      })
  void otherThingsAreNoInvoiceNumber(String line) {
    assertThat(Fields.of(page().text(50, 100, line))).doesNotContainKey(Field.INVOICE_NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"PO number: SSS-311|SSS-311", "Purchase order 4500012|4500012", "P.O. #: 77|77"})
  void theBuyersOrderIsNotTheInvoiceNumber(String line, String order) {
    Drawing drawing = page().text(50, 100, "Invoice no: GC-20418").text(50, 120, line);
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.INVOICE_NUMBER, Field.PURCHASE_ORDER)
        .extracting("value")
        .containsExactly("GC-20418", order);
  }

  @Test
  void aReferenceIsTheNumberOnlyIfNothingElseIs() {
    assertThat(Fields.of(page().text(50, 130, "Reference: GC-20418"), Field.INVOICE_NUMBER))
        .isEqualTo("GC-20418");
    assertThat(
            Fields.of(
                page().text(50, 100, 18, "Invoice TK/1077").text(50, 130, "Reference: GC-20418"),
                Field.INVOICE_NUMBER))
        .isEqualTo("TK/1077");
  }

  @ParameterizedTest
  @ValueSource(strings = {"480-555-0142", "031-777-1200", "650-0042", "Year: 2021"})
  void aPhoneAPostalCodeAndAYearAreNoNumbersOfInvoices(String line) {
    assertThat(Fields.of(page().text(50, 80, line).text(400, 60, "INVOICE"), Field.INVOICE_NUMBER))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Receipt|Order #7781|7781",
        "Gesamtbetrag: 41,50|Bestellnummer: B-20418|B-20418",
        "Pedido|Pedido nº 5520|5520",
        "Total: 41.50|Order no. 10233|10233",
      })
  void anOrderThatIsNeverCalledAnInvoiceHasItsOwnNumber(String title, String line, String number) {
    assertThat(Fields.of(page().text(50, 90, title).text(50, 110, line), Field.INVOICE_NUMBER))
        .isEqualTo(number);
    assertThat(Fields.of(page().text(50, 90, "Invoice").text(50, 110, line), Field.INVOICE_NUMBER))
        .isNull();
  }

  @Test
  void aNumberMayFollowADate() {
    assertThat(
            Fields.of(
                page().text(300, 60, "Invoice").text(300, 80, "2025-10-31 INV-00231"),
                Field.INVOICE_NUMBER))
        .isEqualTo("INV-00231");
  }
}
