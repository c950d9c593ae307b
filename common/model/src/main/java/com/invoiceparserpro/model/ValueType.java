package com.invoiceparserpro.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The kinds of value a field can hold, and the Java type each is held as. */
public enum ValueType {
  /** Free text on one line. */
  TEXT(String.class),
  /** A calendar date. */
  DATE(LocalDate.class),
  /** An amount of money in the invoice's currency, never a float. */
  AMOUNT(BigDecimal.class),
  /** A plain number: a quantity, or a rate in percent. */
  NUMBER(BigDecimal.class),
  /** An ISO 4217 code. */
  CURRENCY(String.class);

  private final Class<?> javaType;

  ValueType(Class<?> javaType) {
    this.javaType = javaType;
  }

  /** Whether {@code value} is of the Java type that this kind is held as. */
  public boolean accepts(Object value) {
    return javaType.isInstance(value);
  }
}
