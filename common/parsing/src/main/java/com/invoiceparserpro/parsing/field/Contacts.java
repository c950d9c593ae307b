package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.text.Chars;

/** Telephones, mail and web addresses, which hardly any line has. */
final class Contacts {

  /** The first group of a telephone number. */
  private static final int GROUP = 3;

  private Contacts() {}

  /**
   * Whether one may be in {@code text}: an at sign, the head of a web address, a plus, or digits in
   * groups. Far cheaper than a search for any of them.
   */
  static boolean mayBeIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean grouped = digits >= GROUP && (c == ' ' || c == '.' || c == '-' || c == ')');
      if (c == '@' || c == '+' || grouped) {
        return true;
      }
      digits = Chars.isAsciiDigit(c) ? digits + 1 : 0;
    }
    return text.contains("www.") || text.contains("http");
  }
}
