package com.invoiceparserpro.export;

/**
 * How files are written, where there is a choice.
 *
 * @param delimiter of CSV: comma, semicolon or tab. Excel expects the semicolon where the comma is
 *     the decimal sign
 * @param byteOrderMark whether CSV begins with one: without it Excel takes UTF-8 for the system's
 *     own encoding
 */
public record ExportOptions(
    char delimiter,
    boolean byteOrderMark,
    QuickBooksOptions quickBooks,
    XeroOptions xero,
    DatevOptions datev) {

  public static final ExportOptions DEFAULT =
      new ExportOptions(
          ',', true, QuickBooksOptions.DEFAULT, XeroOptions.DEFAULT, DatevOptions.DEFAULT);

  public ExportOptions {
    if (",;\t".indexOf(delimiter) < 0) {
      throw new IllegalArgumentException("the delimiter is a comma, a semicolon or a tab");
    }
  }

  /** With another style of CSV. */
  public ExportOptions withCsv(char newDelimiter, boolean newByteOrderMark) {
    return new ExportOptions(newDelimiter, newByteOrderMark, quickBooks, xero, datev);
  }

  public ExportOptions withQuickBooks(QuickBooksOptions options) {
    return new ExportOptions(delimiter, byteOrderMark, options, xero, datev);
  }

  public ExportOptions withXero(XeroOptions options) {
    return new ExportOptions(delimiter, byteOrderMark, quickBooks, options, datev);
  }

  public ExportOptions withDatev(DatevOptions options) {
    return new ExportOptions(delimiter, byteOrderMark, quickBooks, xero, options);
  }
}
