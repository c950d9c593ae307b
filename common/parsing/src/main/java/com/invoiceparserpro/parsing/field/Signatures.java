package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts that stand right below words with which a letter ends: "Kind regards". */
final class Signatures {

  private static final int MOST_LINES = 4;

  /** Points by which the two may be out of line. */
  private static final double ALIGNED = 3;

  private final Set<Span> signed = new HashSet<>();

  Signatures(List<ReadLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (line.page().number() <= NameTraits.LAST_PAGE) {
        for (Span segment : line.line().segments()) {
          if (isClosing(segment)) {
            add(lines, i, segment);
          }
        }
      }
    }
  }

  /** Whether {@code segment} is such a text. */
  boolean contain(Span segment) {
    return signed.contains(segment);
  }

  private static boolean isClosing(Span segment) {
    List<Token> tokens = segment.line().tokens(segment.from(), segment.to());
    return tokens.size() > 1 && IssuerPhrases.before(tokens, 0) == tokens.size();
  }

  private void add(List<ReadLine> lines, int index, Span closing) {
    Box box = closing.box();
    for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
      ReadLine next = lines.get(i);
      for (Span segment : next.line().segments()) {
        Box under = segment.box();
        boolean aligned =
            Math.abs(under.x0() - box.x0()) < ALIGNED
                || Math.abs(under.centerX() - box.centerX()) < ALIGNED;
        boolean near = under.y0() > box.y0() && under.y0() < box.y1() + 2 * box.height();
        if (next.page() == lines.get(index).page() && aligned && near) {
          signed.add(segment);
          return;
        }
      }
    }
  }
}
