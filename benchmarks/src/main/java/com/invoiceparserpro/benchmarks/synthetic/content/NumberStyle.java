package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are printed, by example: {@code 1,23,456.78} groups as in India, {@code 1234,56} does
 * not group. {@code _} stands for a no-break space.
 */
public record NumberStyle(String group, char decimal, boolean lakh) {

  /** Reads {@code 1.234,56} and the like. */
  public static NumberStyle of(String example) {
    char decimal = example.charAt(example.length() - 3);
    boolean lakh = example.startsWith("1,23,");
    String group = example.startsWith("1234") ? "" : example.substring(1, 2).replace('_', '\u00A0');
    return new NumberStyle(group, decimal, lakh);
  }

  /** The same with another grouping mark. */
  public NumberStyle grouped(String mark) {
    return new NumberStyle(mark, decimal, lakh);
  }

  /** A number with exactly so many decimals; a minus stands in front. */
  public String print(BigDecimal value, int decimals) {
    String plain = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    String printed = grouping(whole) + (dot < 0 ? "" : decimal + plain.substring(dot + 1));
    return value.signum() < 0 ? "-" + printed : printed;
  }

  /** A number with only the decimals it needs. */
  public String print(BigDecimal value) {
    return print(value, Math.max(0, value.stripTrailingZeros().scale()));
  }

  private String grouping(String whole) {
    StringBuilder out = new StringBuilder(whole);
    int size = 3;
    for (int at = whole.length() - 3; at > 0; at -= size) {
      out.insert(at, group);
      size = lakh ? 2 : 3;
    }
    return out.toString();
  }
}
