package com.invoiceparserpro.parsing;

/**
 * How to read a document.
 *
 * @param textOnly read the pages alone and ignore embedded e-invoice XML
 */
public record ParseOptions(boolean textOnly) {

  public static final ParseOptions DEFAULT = new ParseOptions(false);
}
