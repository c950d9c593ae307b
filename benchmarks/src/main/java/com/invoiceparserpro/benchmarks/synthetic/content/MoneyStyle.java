package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;

/**
 * How amounts are printed.
 *
 * @param mark the currency as sign, code or word
 * @param negative the form of amounts below zero
 */
public record MoneyStyle(
    NumberStyle numbers, int decimals, String mark, Place place, Negative negative) {

  /** Where the currency stands. */
  public enum Place {
    NOWHERE,
    BEFORE,
    BEFORE_SPACED,
    AFTER,
    AFTER_SPACED
  }

  /** Forms of an amount below zero. */
  public enum Negative {
    MINUS_FIRST,
    MINUS_AFTER_MARK,
    MINUS_LAST,
    PARENTHESES,
    TRUE_MINUS
  }

  /** The bare number. */
  public String bare(BigDecimal value) {
    return new MoneyStyle(numbers, decimals, "", Place.NOWHERE, negative).print(value);
  }

  /** The amount with its currency, as this style has it. */
  public String print(BigDecimal value) {
    String number = numbers.print(value.abs(), decimals);
    if (value.signum() >= 0) {
      return marked(number);
    }
    return switch (negative) {
      case MINUS_FIRST -> "-" + marked(number);
      case MINUS_AFTER_MARK -> marked("-" + number);
      case MINUS_LAST -> marked(number + "-");
      case PARENTHESES -> "(" + marked(number) + ")";
      case TRUE_MINUS -> "\u2212" + marked(number);
    };
  }

  private String marked(String number) {
    return switch (place) {
      case NOWHERE -> number;
      case BEFORE -> mark + number;
      case BEFORE_SPACED -> mark + "\u00A0" + number;
      case AFTER -> number + mark;
      case AFTER_SPACED -> number + "\u00A0" + mark;
    };
  }

  public MoneyStyle at(Place other) {
    return new MoneyStyle(numbers, decimals, mark, other, negative);
  }
}
