package com.invoiceparserpro.parsing.layout;

import java.util.List;

/** Tells which words are a label: what languages call things is not known where lines are made. */
@FunctionalInterface
public interface KnownLabels {

  /**
   * Whether {@code tokens}, as plain text, are the label of a value, and all of it.
   *
   * @param columns whether headings of columns are meant too
   */
  boolean include(List<String> tokens, boolean columns);
}
