package com.invoiceparserpro.export;

/**
 * Where bills go in QuickBooks Online.
 *
 * @param account name of the expense account, which must exist there
 * @param taxCode for lines with tax, as named there
 * @param noTaxCode for lines without
 * @param datePattern that of the company's settings, e.g. {@code MM/dd/yyyy}
 */
public record QuickBooksOptions(
    String account, String taxCode, String noTaxCode, String datePattern) {

  /** Accounts and codes of a new company in the United States. */
  public static final QuickBooksOptions DEFAULT =
      new QuickBooksOptions("Uncategorized Expense", "TAX", "NON", "MM/dd/yyyy");
}
