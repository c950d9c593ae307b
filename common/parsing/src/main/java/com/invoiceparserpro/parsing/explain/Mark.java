package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Location;

/**
 * Something that was recognized on a page before any field asked.
 *
 * @param text as printed
 * @param meaning the label's kinds, the value as read, or nothing more
 */
public record Mark(Kind kind, String text, String meaning, Location location) {

  /** What it was recognized as. */
  public enum Kind {
    /** Text between wide gaps, as the engine puts it together. */
    TEXT,
    LABEL,
    NUMBER,
    DATE
  }
}
