package com.invoiceparserpro.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of a {@link LineItem}. */
public enum LineColumn {
  DESCRIPTION(ValueType.TEXT),
  QUANTITY(ValueType.NUMBER),
  UNIT(ValueType.TEXT),
  UNIT_PRICE(ValueType.AMOUNT),
  /** The line's allowance: an amount of money. */
  DISCOUNT(ValueType.AMOUNT),
  /** Percent: 19 means 19 %. */
  TAX_RATE(ValueType.NUMBER),
  /** The printed line total; net where both net and gross are printed. */
  AMOUNT(ValueType.AMOUNT);

  private static final Map<String, LineColumn> BY_NAME =
      Stream.of(values()).collect(toUnmodifiableMap(LineColumn::jsonName, Function.identity()));

  private final ValueType type;
  private final String jsonName = name().toLowerCase(Locale.ROOT);

  LineColumn(ValueType type) {
    this.type = type;
  }

  public ValueType type() {
    return type;
  }

  /** The column's name in JSON, e.g. {@code unit_price}. */
  public String jsonName() {
    return jsonName;
  }

  public static Optional<LineColumn> byJsonName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
