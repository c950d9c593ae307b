package com.invoiceparserpro.benchmarks.synthetic.content;

import java.util.Locale;

/** What a document is. */
public enum Kind {
  INVOICE,
  TAX,
  CREDIT,
  RECEIPT,
  PROFORMA,
  REMINDER;

  /** Under which its titles are worded. */
  public String titleKey() {
    return "title." + name().toLowerCase(Locale.ROOT);
  }
}
