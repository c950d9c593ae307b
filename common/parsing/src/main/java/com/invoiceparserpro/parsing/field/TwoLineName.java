package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
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

  private static final double MOSTLY = 0.5;

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
          if (isLabel(next, segment) || isLabel(line, name) || Chars.hasDigit(segment.text())) {
            return Optional.empty();
          }
          String whole = name.text().strip() + ' ' + segment.text().strip();
          boolean open = NameWords.needsMore(name.text().strip());
          boolean form = LegalForms.endsWithForm(whole);
          boolean ends =
              form && (open || isHeading(i, name, segment) || ends(index, name, segment));
          Features features =
              ends
                  ? new Features().add(Feature.JOINED_FORM).add(Feature.LEGAL_FORM)
                  : new Features().add(Feature.JOINED);
          return large || open || ends
              ? Optional.of(new Joined(whole, features))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text is a label, not only begins with a word that may be one: "Société". */
  private static boolean isLabel(ReadLine line, Span text) {
    for (LabelMatch label : line.labels()) {
      if (label.span().overlaps(text) && (label.hasColon() || label.coverage() > MOSTLY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a second line that ends with a legal form is the end of the first one's name. */
  private boolean ends(int index, Span first, Span second) {
    String rest = second.text().strip();
    return isRest(rest)
        || !(LegalForms.endsWithForm(first.text()) || isName(rest) || fits(index, first, second));
  }

  /**
   * Whether both lines are bold and what follows below them is not: a name over two lines, unless
   * the first is the brand, which is a word or in capitals.
   */
  private boolean isHeading(int index, Span first, Span second) {
    String name = first.text().strip();
    if (!isBold(first)
        || !isBold(second)
        || name.indexOf(' ') < 0
        || !Chars.any(name, Character::isLowerCase)
        || LegalForms.endsWithForm(name)) {
      return false;
    }
    Box box = second.box();
    for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
      for (Span segment : lines.get(i).line().segments()) {
        Box below = segment.box();
        boolean next =
            lines.get(i).page() == lines.get(index).page()
                && below.y0() < box.y1() + box.height()
                && Math.abs(below.x0() - box.x0()) < box.height() / 2;
        if (next) {
          return !isBold(segment);
        }
      }
    }
    return false;
  }

  private static boolean isBold(Span span) {
    return span.line().words().get(span.line().wordAt(span.from())).bold();
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
