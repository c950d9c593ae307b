package com.invoiceparserpro.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A header field of an invoice; the order is the order of the contract. */
public enum Field {
  /** Who issued the invoice. */
  VENDOR(ValueType.TEXT),
  INVOICE_NUMBER(ValueType.TEXT),
  INVOICE_DATE(ValueType.DATE),
  /**
   * The stated date by which to pay; where only a term such as "30 days" is stated, the date that
   * it gives, with {@link Source#DERIVED}.
   */
  DUE_DATE(ValueType.DATE),
  CURRENCY(ValueType.CURRENCY),
  /** Net before tax. */
  SUBTOTAL(ValueType.AMOUNT),
  TAX_AMOUNT(ValueType.AMOUNT),
  /** Document-level allowance; printed signs are kept. */
  DISCOUNT_AMOUNT(ValueType.AMOUNT),
  /** Document-level shipping and handling. */
  SHIPPING_AMOUNT(ValueType.AMOUNT),
  /** Grand total with tax, before prepayments. */
  TOTAL_AMOUNT(ValueType.AMOUNT),
  /** What is left to pay. */
  AMOUNT_DUE(ValueType.AMOUNT),
  /** The buyer's order number. */
  PURCHASE_ORDER(ValueType.TEXT),
  PAYMENT_TERMS(ValueType.TEXT),
  /** Who is invoiced. */
  CUSTOMER(ValueType.TEXT),
  VENDOR_TAX_ID(ValueType.TEXT),
  CUSTOMER_TAX_ID(ValueType.TEXT),
  IBAN(ValueType.TEXT),
  BIC(ValueType.TEXT),
  /** The issuer's address: the printed lines below the name, joined by ", ". */
  VENDOR_ADDRESS(ValueType.TEXT),
  /** As {@link #VENDOR_ADDRESS}. */
  CUSTOMER_ADDRESS(ValueType.TEXT),
  /** Name and address of whom goods go to, joined like {@link #VENDOR_ADDRESS}. */
  SHIP_TO(ValueType.TEXT),
  /** First day of the period invoiced, or the day of delivery or service. */
  SERVICE_PERIOD_START(ValueType.DATE),
  /** Last day of the period; that of the start for a single day. */
  SERVICE_PERIOD_END(ValueType.DATE),
  /** What was paid before, prepayments included; printed signs are kept. */
  AMOUNT_PAID(ValueType.AMOUNT),
  /** What was still owed from before; printed signs are kept. */
  PREVIOUS_BALANCE(ValueType.AMOUNT),
  /**
   * What leads from the subtotal to the total beside discount, shipping and tax: surcharges,
   * insurance, rounding, tax withheld. Below zero where it is taken off.
   */
  OTHER_CHARGES(ValueType.AMOUNT);

  private static final Map<String, Field> BY_NAME =
      Stream.of(values()).collect(toUnmodifiableMap(Field::jsonName, Function.identity()));

  private final ValueType type;
  private final String jsonName = name().toLowerCase(Locale.ROOT);

  Field(ValueType type) {
    this.type = type;
  }

  public ValueType type() {
    return type;
  }

  /** The field's name in JSON and in workbooks, e.g. {@code total_amount}. */
  public String jsonName() {
    return jsonName;
  }

  public static Optional<Field> byJsonName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
