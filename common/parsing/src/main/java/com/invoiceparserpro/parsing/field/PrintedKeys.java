package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.util.List;

/** The lines of a document as {@linkplain PrintedName#key keys}: where a name is printed again. */
final class PrintedKeys {

  /** More say nothing more. */
  private static final int MOST_MENTIONS = 4;

  /** Shorter names are found everywhere. */
  private static final int SHORTEST_KEY = 4;

  /** The part of a page above its footer. */
  private static final double FOOTER = 0.85;

  /** The keys of the lines, each with a line break behind it: one search goes through them all. */
  private final String keys;

  private final String footers;

  PrintedKeys(List<ReadLine> lines) {
    StringBuilder all = new StringBuilder();
    StringBuilder low = new StringBuilder();
    for (ReadLine line : lines) {
      if (line.page().number() <= NameTraits.LAST_PAGE) {
        String key = PrintedName.key(line.line().tokens());
        all.append(key).append('\n');
        if (line.line().baseline() >= FOOTER * line.page().height()) {
          low.append(key).append('\n');
        }
      }
    }
    keys = all.toString();
    footers = low.toString();
  }

  /** Whether the name is mentioned at the bottom of a page, and this mention is not there. */
  boolean alsoInFooter(String key, ReadLine line) {
    return key.length() >= SHORTEST_KEY
        && line.line().baseline() < FOOTER * line.page().height()
        && footers.contains(key);
  }

  /**
   * How many lines hold the name, up to a handful: issuers repeat theirs in the footer and beside
   * the bank account.
   */
  int mentions(String key) {
    if (key.length() < SHORTEST_KEY) {
      return 1;
    }
    int found = 0;
    for (int at = keys.indexOf(key); at >= 0 && found < MOST_MENTIONS; found++) {
      at = keys.indexOf(key, keys.indexOf('\n', at));
    }
    return found;
  }
}
