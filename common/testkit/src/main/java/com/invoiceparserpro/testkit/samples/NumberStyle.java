package com.invoiceparserpro.testkit.samples;

import java.math.BigDecimal;

/** How a country prints numbers and money. */
record NumberStyle(String group, String decimal, String before, String after) {

  static final NumberStyle DOLLAR = new NumberStyle(",", ".", "$", "");
  static final NumberStyle POUND = new NumberStyle(",", ".", "£", "");
  static final NumberStyle EURO_BEHIND = new NumberStyle(".", ",", "", " €");
  static final NumberStyle EURO_BEFORE = new NumberStyle(".", ",", "€ ", "");
  static final NumberStyle EURO_SPACED = new NumberStyle("\u00A0", ",", "", " €");
  static final NumberStyle FRANC_APOSTROPHE = new NumberStyle("'", ".", "CHF ", "");

  String number(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, group);
    }
    return (value.signum() < 0 ? "-" : "") + grouped + fraction;
  }

  String money(BigDecimal value) {
    String sign = value.signum() < 0 ? "-" : "";
    return sign + before + number(value.abs()) + after;
  }
}
