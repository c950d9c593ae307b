package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** What tells invoices apart, the most telling first. */
  private static final List<Field> IDENTITY =
      List.of(Field.INVOICE_NUMBER, Field.TOTAL_AMOUNT, Field.INVOICE_DATE);

  /** One of them may be misread. */
  private static final int TELLING = 2;

  /** What is paid: printed anywhere is not enough, it must be printed as that. */
  private static final Set<Field> PAID =
      Set.of(Field.TOTAL_AMOUNT, Field.AMOUNT_DUE, Field.CURRENCY);

  /** From here on a reading of the page is held against what else the page prints. */
  private static final double SURE = 0.8;

  private CrossCheck() {}

  /**
   * A check {@code e_invoice FIELD = page} for each compared field that both state.
   *
   * @param xml gives the expected values
   * @param page gives the actual values
   */
  public static List<Check> compare(EInvoice xml, Print page) {
    List<Check> checks = new ArrayList<>();
    for (Field field : COMPARED) {
      Optional<Object> expected = xml.data().field(field).map(Extracted::value);
      Optional<Extracted<?>> actual = page.read(field);
      if (expected.isPresent() && actual.isPresent()) {
        checks.add(check(field, choices(field, xml), actual.get(), page));
      }
    }
    return checks;
  }

  /**
   * Whether the XML is of another invoice than the page: of what tells invoices apart, number and
   * total, or what is stated of number, total and date, nothing that the XML states is printed.
   */
  public static boolean isOfAnotherInvoice(EInvoice xml, Print page) {
    int stated = 0;
    for (Field field : IDENTITY) {
      boolean both = xml.data().field(field).isPresent() && page.read(field).isPresent();
      if (both) {
        stated++;
        if (choices(field, xml).stream().anyMatch(value -> isPrinted(field, value, page))) {
          return false;
        }
        if (stated == TELLING) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPrinted(Field field, Object value, Print page) {
    return page.read(field).filter(read -> Agreement.same(value, read.value())).isPresent()
        || page.find(value).isPresent();
  }

  private static List<Object> choices(Field field, EInvoice xml) {
    List<Object> choices = new ArrayList<>();
    xml.data().field(field).ifPresent(stated -> choices.add(stated.value()));
    choices.addAll(xml.choices().fields().getOrDefault(field, List.of()));
    return choices;
  }

  private static Check check(Field field, List<Object> expected, Extracted<?> actual, Print page) {
    String rule = "e_invoice " + field.jsonName() + " = page";
    for (Object value : expected) {
      if (Agreement.same(value, actual.value())) {
        return new Check(rule, true, print(field, value), print(field, actual.value()));
      }
    }
    Object value = expected.get(0);
    boolean anywhere = !PAID.contains(field) || actual.confidence() < SURE;
    return anywhere && page.find(value).isPresent()
        ? new Check(rule, true, print(field, value), print(field, value))
        : new Check(rule, false, print(field, value), print(field, actual.value()));
  }

  private static String print(Field field, Object value) {
    return field.type() == ValueType.AMOUNT
        ? ((BigDecimal) value).toPlainString()
        : value.toString();
  }
}
