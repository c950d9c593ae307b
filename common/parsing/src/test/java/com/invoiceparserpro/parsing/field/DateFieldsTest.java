package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invoice date: 9 March 2026|Due date: 8 April 2026",
        "Date: 2026-03-09|Payment due: 2026-04-08",
        "Rechnungsdatum: 09.03.2026|Fällig am 08.04.2026",
        "Date de facturation : 09/03/2026|Date d'échéance : 08/04/2026",
        "Fecha de factura: 09/03/2026|Fecha de vencimiento: 08/04/2026",
        "Data fattura: 09/03/2026|Scadenza: 08/04/2026",
        "Factuurdatum: 09-03-2026|Vervaldatum: 08-04-2026",
        "Datum: 09.03.2026|Bitte überweisen Sie den Betrag bis zum 08.04.2026.",
        "Date: 9 March 2026|Please pay the amount by 8 April 2026.",
        "Factuurdatum: 09-03-2026|Gelieve EUR 99,00 over te maken, uiterlijk op 08-04-2026.",
        "Date : 09/03/2026|Merci de verser 99,00 EUR sur le compte avant le 08/04/2026.",
        "Fecha: 09/03/2026|Le agradecemos el ingreso de 99,00 EUR antes del 08/04/2026.",
        "Date : 09/03/2026|Merci de régler cette facture avant le 08/04/2026.",
      })
  void labelsTellTheDatesApart(String issued, String due) {
    assertThat(Fields.of(new Drawing().text(50, 100, issued).text(50, 120, due)))
        .extractingByKeys(Field.INVOICE_DATE, Field.DUE_DATE)
        .extracting(value -> value.value().toString())
        .containsExactly("2026-03-09", "2026-04-08");
  }

  @Test
  void datesStandBelowTheirLabels() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Due date")
                    .text(200, 100, "Invoice date")
                    .text(50, 114, "2026-04-08")
                    .text(200, 114, "2026-03-09")))
        .extractingByKeys(Field.INVOICE_DATE, Field.DUE_DATE)
        .extracting(value -> value.value().toString())
        .containsExactly("2026-03-09", "2026-04-08");
  }

  @Test
  void eightDigitsAreADateBesideALabelOfOne() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Invoice no: 20260301")
                    .text(50, 114, "Invoice date: 20260309")))
        .extractingByKeys(Field.INVOICE_NUMBER, Field.INVOICE_DATE)
        .extracting(value -> value.value().toString())
        .containsExactly("20260301", "2026-03-09");
  }

  @Test
  void aDateAloneAtTheTopIsTheInvoices() {
    assertThat(
            Fields.of(
                new Drawing().text(400, 80, "9 March 2026").text(50, 600, "since 1 May 1999"),
                Field.INVOICE_DATE))
        .isEqualTo("2026-03-09");
  }

  @Test
  void otherDatesAreNeither() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Order date: 2026-02-01")
                    .text(50, 120, "Delivery date: 2026-02-05")
                    .text(50, 140, "Invoice date: 2026-03-09")))
        .doesNotContainKey(Field.DUE_DATE)
        .extractingByKey(Field.INVOICE_DATE)
        .extracting(value -> value.value().toString())
        .isEqualTo("2026-03-09");
  }

  @Test
  void datesOfLineItemsAreNotTheInvoices() {
    assertThat(
            Fields.of(
                new Drawing()
                    .row(100, "Description", "Date", "Qty", "Unit price", "Amount")
                    .row(120, "Planning", "2026-02-01", "2", "95.00", "190.00")))
        .doesNotContainKey(Field.INVOICE_DATE);
  }

  /** One date stands between two rows, the other on a row's own line. */
  @Test
  void datesStackedBesideATableAreNoneOfItsCells() {
    Drawing drawing =
        new Drawing()
            .text(50, 86, "Invoice no")
            .text(50, 97, "R-17")
            .text(200, 110, "Description")
            .text(340, 110, "Qty")
            .text(400, 110, "Unit price")
            .text(500, 110, "Amount")
            .text(200, 134, "Oak table")
            .text(340, 134, "2")
            .text(400, 134, "10.00")
            .text(500, 134, "20.00")
            .text(50, 144, "Invoice date")
            .text(50, 154, "24.05.2026")
            .text(200, 154, "Chair")
            .text(340, 154, "1")
            .text(400, 154, "5.00")
            .text(500, 154, "5.00")
            .text(50, 163, "Due date")
            .text(50, 173, "28.06.2026")
            .text(400, 190, "Total")
            .text(500, 190, "25.00");
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.INVOICE_DATE, Field.DUE_DATE)
        .extracting(value -> value.value().toString())
        .containsExactly("2026-05-24", "2026-06-28");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date: 9 March 2026|Payment terms|Date|Amount|8 April 2026|$99.00",
        "Data: 09/03/2026|Scadenze|Data|Importo|08/04/2026|€ 99,00",
        "Datum: 09.03.2026|Zahlungsplan|Datum|Betrag|08.04.2026|99,00 €",
      })
  void theFirstDateOfAPaymentScheduleIsTheDueDate(
      String issued, String title, String date, String amount, String due, String money) {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, issued)
                    .text(300, 600, title)
                    .text(300, 614, date)
                    .text(420, 614, amount)
                    .text(300, 628, due)
                    .text(420, 628, money)))
        .extractingByKeys(Field.INVOICE_DATE, Field.DUE_DATE)
        .extracting(value -> value.value().toString())
        .containsExactly("2026-03-09", "2026-04-08");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Order date: 9 March 2026", "Bestelldatum: 09.03.2026"})
  void anOrdersDateCountsWhereThereIsNoOther(String order) {
    assertThat(Fields.of(new Drawing().text(50, 100, order), Field.INVOICE_DATE))
        .isEqualTo("2026-03-09");
    assertThat(
            Fields.of(
                new Drawing().text(50, 100, order).text(50, 120, "Date: 12/03/2026"),
                Field.INVOICE_DATE))
        .isEqualTo("2026-03-12");
  }

  @Test
  void aDateOfTheTermsCastsNoDoubtOnThatOfTheLetter() {
    Extracted<?> issued =
        Objects.requireNonNull(
            Fields.of(
                    new Drawing()
                        .text(350, 100, "Linz, am 27.03.2025")
                        .text(350, 114, "Zahlungsziel: 10.04.2025"))
                .get(Field.INVOICE_DATE));
    assertThat(issued.value()).hasToString("2025-03-27");
    assertThat(issued.confidence()).isGreaterThan(0.9);
  }

  @Test
  void theDateOfAnOrderIsNotThatOfTheInvoiceForIt() {
    Extracted<?> issued =
        Objects.requireNonNull(
            Fields.of(
                    new Drawing()
                        .text(50, 100, "Handelsrechnung Nr. 471102 vom 05.06.2018")
                        .text(50, 400, "Rechnung zur Bestellung Nr. 2018-471331 vom 01.03.2018."))
                .get(Field.INVOICE_DATE));
    assertThat(issued.value()).hasToString("2018-06-05");
    assertThat(issued.confidence()).isGreaterThan(0.8);
  }
}
