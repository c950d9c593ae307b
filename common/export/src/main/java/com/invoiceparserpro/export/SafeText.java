package com.invoiceparserpro.export;

/** Text that spreadsheets take for a formula (CWE-1236). */
final class SafeText {

  private static final String STARTERS = "=+-@\t\r";

  private SafeText() {}

  /** Whether a spreadsheet might run {@code text}. */
  static boolean isFormula(String text) {
    return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
  }
}
