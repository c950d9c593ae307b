package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import java.util.List;
import java.util.Optional;

/** A name that takes two lines: in large print, or in a narrow column. */
final class TwoLineName {

  /** So many lines of other columns may stand between the two. */
  private static final int MOST_LINES = 12;

  /** In heights of a line: how far down the block reaches that shows how wide its column is. */
  private static final double BLOCK = 6;

  /** The whole name, and what tells that it is one. */
  record Joined(String text, Features features) {}

  private final List<ReadLine> lines;
  private final NameTraits traits;

  TwoLineName(List<ReadLine> lines, NameTraits traits) {
    this.lines = lines;
    this.traits = traits;
  }

  /** Both lines of it, if the name goes on in the same print right below. */
  Optional<Joined> of(int index, Span name) {
    ReadLine line = lines.get(index);
    boolean large = traits.isLarge(line.line().words().get(line.line().wordAt(name.from())));
    Box box = name.box();
    for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
      ReadLine next = lines.get(i);
      if (next.page() != line.page() || next.line().box().y0() > box.y1() + box.height()) {
        break;
      }
      for (Span segment : next.line().segments()) {
        if (isRightBelow(segment.box(), box)) {
          if (next.isLabeled(segment) || line.isLabeled(name) || Chars.hasDigit(segment.text())) {
            return Optional.empty();
          }
          boolean ends = ends(index, name, segment);
          String whole = name.text().strip() + ' ' + segment.text().strip();
          Features features =
              ends
                  ? new Features().add(Feature.JOINED_FORM).add(Feature.LEGAL_FORM)
                  : new Features().add(Feature.JOINED);
          return large || ends ? Optional.of(new Joined(whole, features)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a legal form ends the second line, and the first one has to go on. */
  private boolean ends(int index, Span first, Span second) {
    String rest = second.text().strip();
    return LegalForms.endsWithForm(first.text().strip() + ' ' + rest)
        && (isRest(rest)
            || !(LegalForms.endsWithForm(first.text())
                || isName(rest)
                || fits(index, first, second)));
  }

  private static boolean isRest(String second) {
    return Character.isLowerCase(second.charAt(0)) || LegalForms.isForm(second);
  }

  /** Whether there are two words before the form: the firm behind a brand rather than its end. */
  private static boolean isName(String second) {
    List<Token> tokens = Token.split(second);
    int form = 1;
    while (form < tokens.size() && LegalForms.longest(tokens, form) < tokens.size()) {
      form++;
    }
    return form > 1;
  }

  /** Whether the second line's first word would have had room on the first one. */
  private boolean fits(int index, Span first, Span second) {
    int space = second.text().strip().indexOf(' ');
    Box word =
        space < 0
            ? second.box()
            : new Span(second.line(), second.from(), second.from() + space).box();
    double width = first.box().width();
    for (int i = index; i < Math.min(lines.size(), index + MOST_LINES); i++) {
      ReadLine line = lines.get(i);
      for (Span segment : line.line().segments()) {
        Box box = segment.box();
        boolean own =
            line.page() == lines.get(index).page()
                && Math.abs(box.x0() - first.box().x0()) < box.height() / 2
                && box.y0() < first.box().y1() + BLOCK * box.height();
        width = own ? Math.max(width, box.width()) : width;
      }
    }
    return first.box().width() + first.box().height() / 4 + word.width() < width;
  }

  private static boolean isRightBelow(Box under, Box box) {
    boolean alike = Math.abs(under.height() - box.height()) < 0.1 * box.height();
    boolean aligned =
        Math.abs(under.x0() - box.x0()) < box.height() / 2
            || Math.abs(under.centerX() - box.centerX()) < box.height() / 2
            || Math.abs(under.x1() - box.x1()) < box.height() / 2;
    return alike && aligned && under.y0() > box.y0() + box.height() / 2;
  }
}
