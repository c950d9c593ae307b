package com.invoiceparserpro.export;

/**
 * Where bills go in Xero.
 *
 * @param accountCode of the expense account in the chart of accounts
 * @param taxType name of the tax rate for lines with tax, just as it reads there
 * @param noTaxType that for lines without
 * @param datePattern that of the organisation's region, e.g. {@code dd/MM/yyyy}
 */
public record XeroOptions(
    String accountCode, String taxType, String noTaxType, String datePattern) {

  /** General expenses of Xero's standard chart of accounts. */
  public static final XeroOptions DEFAULT =
      new XeroOptions("429", "Tax on Purchases", "Tax Exempt", "dd/MM/yyyy");
}
