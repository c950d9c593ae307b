package com.invoiceparserpro.testkit.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** Draws what stands below the table: sums, terms and bank. */
final class Totals {

  private final Sheet sheet;
  private final SampleInvoice invoice;
  private final Look look;
  private final Wording wording;
  private float y;

  Totals(Sheet sheet, SampleInvoice invoice, Look look, Wording wording, float top) {
    this.sheet = sheet;
    this.invoice = invoice;
    this.look = look;
    this.wording = wording;
    this.y = top;
  }

  void draw() throws IOException {
    if (y + 130 > sheet.bottom()) {
      sheet.newPage();
      y = 76;
    }
    if (invoice.discount() != null) {
      sum("sum_of_lines", invoice.sumOfLines(), false);
      sum("discount", invoice.discount().negate(), false);
    }
    if (invoice.taxed()) {
      sum("subtotal", invoice.subtotal(), false);
    }
    if (invoice.shipping() != null) {
      sum("shipping", invoice.shipping(), false);
    }
    for (Map.Entry<BigDecimal, BigDecimal> base : invoice.taxBases().entrySet()) {
      String rate = look.numbers().number(base.getKey());
      BigDecimal tax = SampleInvoice.tax(base.getKey(), base.getValue());
      sum(wording.of("tax") + " " + rate + " %", tax);
    }
    sheet.rule(sheet.right() - 190, y - 9, sheet.right(), y - 9);
    y += 3;
    sum("total", invoice.total(), true);
    if (invoice.prepaid() != null) {
      sum("prepaid", invoice.prepaid().negate(), false);
      sum("amount_due", invoice.amountDue(), true);
    }
    notes();
  }

  private void notes() throws IOException {
    y += 24;
    if (invoice.terms() != null) {
      note(wording.of("terms") + ": " + invoice.terms());
    }
    if (invoice.iban() != null) {
      note(wording.of("iban") + ": " + invoice.iban());
    }
    if (invoice.bic() != null) {
      note(wording.of("bic") + ": " + invoice.bic());
    }
    note(wording.of("thanks"));
  }

  private void note(String text) throws IOException {
    sheet.text(Sheet.LEFT, y, 9, false, text);
    y += 13;
  }

  private void sum(String label, BigDecimal amount, boolean heavy) throws IOException {
    float points = heavy ? 11 : 9;
    sheet.text(sheet.right() - 190, y, points, heavy, wording.of(label));
    sheet.textRight(sheet.right() - 4, y, points, heavy, look.numbers().money(amount));
    y += heavy ? 17 : 14;
  }

  private void sum(String printed, BigDecimal amount) throws IOException {
    sheet.text(sheet.right() - 190, y, 9, false, printed);
    sheet.textRight(sheet.right() - 4, y, 9, false, look.numbers().money(amount));
    y += 14;
  }
}
