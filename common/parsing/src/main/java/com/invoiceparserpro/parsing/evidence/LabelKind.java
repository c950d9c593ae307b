package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a printed label says about the text beside or below it: a section of the language files. */
public enum LabelKind {
  VENDOR(Field.VENDOR),
  CUSTOMER(Field.CUSTOMER),
  SHIP_TO,
  INVOICE_NUMBER(Field.INVOICE_NUMBER),
  INVOICE_DATE(Field.INVOICE_DATE),
  DUE_DATE(Field.DUE_DATE),
  CURRENCY(Field.CURRENCY),
  SUBTOTAL(Field.SUBTOTAL),
  TAX_AMOUNT(Field.TAX_AMOUNT),
  DISCOUNT_AMOUNT(Field.DISCOUNT_AMOUNT),
  SHIPPING_AMOUNT(Field.SHIPPING_AMOUNT),
  TOTAL_AMOUNT(Field.TOTAL_AMOUNT),
  AMOUNT_DUE(Field.AMOUNT_DUE),
  PURCHASE_ORDER(Field.PURCHASE_ORDER),
  PAYMENT_TERMS(Field.PAYMENT_TERMS),
  /** Of either party. */
  TAX_ID,
  /** Before the address of either party. */
  ADDRESS,
  /** Of the delivery or service: a day, or a first and a last one. */
  SERVICE_PERIOD,
  AMOUNT_PAID,
  PREVIOUS_BALANCE,
  IBAN(Field.IBAN),
  BIC(Field.BIC),
  COLUMN_POSITION,
  COLUMN_ITEM_CODE,
  COLUMN_DESCRIPTION(LineColumn.DESCRIPTION),
  COLUMN_QUANTITY(LineColumn.QUANTITY),
  COLUMN_UNIT(LineColumn.UNIT),
  COLUMN_UNIT_PRICE(LineColumn.UNIT_PRICE),
  COLUMN_DISCOUNT(LineColumn.DISCOUNT),
  COLUMN_TAX_RATE(LineColumn.TAX_RATE),
  COLUMN_TAX_AMOUNT,
  COLUMN_AMOUNT(LineColumn.AMOUNT),
  /** The line total with tax, where a net one is printed too. */
  COLUMN_GROSS,
  COLUMN_DATE,
  /** A column under an unknown heading; no section. */
  COLUMN_OTHER,
  /** Labels that claim a value which is none of ours. */
  OTHER_DATE,
  OTHER_NUMBER,
  OTHER_AMOUNT,
  /** Begins a part that is neither lines nor totals. */
  STOP,
  /** A running total from page to page. */
  CARRY,
  TITLE_INVOICE,
  TITLE_CREDIT_NOTE,
  TITLE_RECEIPT,
  /** What calls itself something else: a delivery note, a reminder. */
  TITLE_OTHER;

  private final @Nullable Field field;
  private final @Nullable LineColumn column;
  private final String section =
      name().toLowerCase(Locale.ROOT).replaceFirst("^(column|other|title)_", "$1.");
  private final boolean inColumn = name().startsWith("COLUMN_");

  LabelKind() {
    this.field = null;
    this.column = null;
  }

  LabelKind(Field field) {
    this.field = field;
    this.column = null;
  }

  LabelKind(LineColumn column) {
    this.field = null;
    this.column = column;
  }

  /** The header field that the label announces. */
  public Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  /** The line item's cell that the column holds. */
  public Optional<LineColumn> column() {
    return Optional.ofNullable(column);
  }

  /** The kind that claims a value in general, where this one says which it is. */
  Optional<LabelKind> wider() {
    return switch (this) {
      case ADDRESS -> Optional.of(OTHER_NUMBER);
      case SERVICE_PERIOD -> Optional.of(OTHER_DATE);
      case AMOUNT_PAID, PREVIOUS_BALANCE -> Optional.of(OTHER_AMOUNT);
      default -> Optional.empty();
    };
  }

  public boolean isColumn() {
    return inColumn;
  }

  /** Columns of numbers, mostly aligned to the right. */
  public boolean isNumericColumn() {
    return switch (this) {
      case COLUMN_QUANTITY,
          COLUMN_UNIT_PRICE,
          COLUMN_DISCOUNT,
          COLUMN_TAX_RATE,
          COLUMN_TAX_AMOUNT,
          COLUMN_AMOUNT,
          COLUMN_GROSS ->
          true;
      default -> false;
    };
  }

  /** Labels before the name of a party. */
  public boolean isParty() {
    return this == VENDOR || this == CUSTOMER || this == SHIP_TO;
  }

  /** Labels of dates. */
  public boolean isDate() {
    return this == INVOICE_DATE || this == DUE_DATE || this == OTHER_DATE;
  }

  /** Labels of a number, a date, an amount or terms, as forms set above or beside their values. */
  public boolean isOfValue() {
    return isDate()
        || isSummary()
        || switch (this) {
          case INVOICE_NUMBER, PURCHASE_ORDER, PAYMENT_TERMS, TAX_ID, OTHER_NUMBER -> true;
          default -> false;
        };
  }

  /** What a document calls itself. */
  public boolean isTitle() {
    return this == TITLE_INVOICE || this == TITLE_CREDIT_NOTE || this == TITLE_RECEIPT;
  }

  /** Labels of amounts that stand below the lines. */
  public boolean isSummary() {
    return switch (this) {
      case SUBTOTAL,
          TAX_AMOUNT,
          DISCOUNT_AMOUNT,
          SHIPPING_AMOUNT,
          TOTAL_AMOUNT,
          AMOUNT_DUE,
          OTHER_AMOUNT ->
          true;
      default -> false;
    };
  }

  /** Labels of what the lines sum up to: charges and taxes may be lines themselves, sums not. */
  public boolean isSum() {
    return this == SUBTOTAL || this == TOTAL_AMOUNT || this == AMOUNT_DUE;
  }

  /** A bit of its own, for sets of kinds. */
  @SuppressWarnings("EnumOrdinal") // sets live within one run, never stored
  long bit() {
    return 1L << ordinal();
  }

  /** The section's name in the language files, e.g. {@code column.unit_price}. */
  String section() {
    return section;
  }
}
