package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.List;

/**
 * Holds an e-invoice's XML against its page. Where the two differ, one of them is wrong or forged:
 * what a person approves is the page, what a program books is the XML.
 */
public final class CrossCheck {

  /**
   * What money and identity hang on. Names are left out, since logos and legal names differ
   * honestly; so is the subtotal, which pages print before or after allowances.
   */
  private static final List<Field> COMPARED =
      List.of(
          Field.INVOICE_NUMBER,
          Field.INVOICE_DATE,
          Field.DUE_DATE,
          Field.CURRENCY,
          Field.TAX_AMOUNT,
          Field.TOTAL_AMOUNT,
          Field.AMOUNT_DUE,
          Field.VENDOR_TAX_ID,
          Field.IBAN);

  private CrossCheck() {}

  /**
   * A check {@code e_invoice FIELD = page} for each compared field that both state.
   *
   * @param xml gives the expected values
   * @param page gives the actual values
   */
  public static List<Check> compare(InvoiceData xml, InvoiceData page) {
    return COMPARED.stream()
        .filter(field -> xml.field(field).isPresent() && page.field(field).isPresent())
        .map(
            field -> {
              Object expected = xml.field(field).orElseThrow().value();
              Object actual = page.field(field).orElseThrow().value();
              return new Check(
                  "e_invoice " + field.jsonName() + " = page",
                  Agreement.same(expected, actual),
                  print(field, expected),
                  print(field, actual));
            })
        .toList();
  }

  private static String print(Field field, Object value) {
    return field.type() == ValueType.AMOUNT
        ? ((BigDecimal) value).toPlainString()
        : value.toString();
  }
}
