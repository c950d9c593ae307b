package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.List;
import java.util.Optional;

/** How a place and a label lie to each other: beside, or below. */
final class Relation {

  /** In font sizes: how far below a label its value may stand. */
  private static final double MAX_BELOW = 3.2;

  /** So many words are a sentence. */
  private static final int PROSE = 9;

  /** So many letters may be a currency. */
  private static final int CURRENCY = 3;

  /** So many labels side by side are a row of a form. */
  private static final int CELLS = 4;

  private static final double[] WORTH = Weights.shipped().label();

  private Relation() {}

  /** How well the features of a label, or of a place, speak for it, before any field asks. */
  static double worth(Features features) {
    return features.dot(WORTH);
  }

  /** A label's own worth. */
  static double label(LabelMatch label, LabelKind kind) {
    return worth(describe(label, kind));
  }

  /** What a label is like. */
  static Features describe(LabelMatch label, LabelKind kind) {
    Span segment = label.segment();
    int words = Chars.count(segment.text(), c -> c == ' ') + 1;
    return new Features()
        .add(label.isStrong(kind) ? Feature.LABEL_STRONG : Feature.LABEL_WEAK)
        .add(label.opensSegment() ? Feature.LABEL_OPENS : Feature.LABEL_INSIDE)
        .addIf(label.hasColon(), Feature.LABEL_COLON)
        .add(Feature.LABEL_WORDS, Math.min(3, label.words() - 1))
        .addIf(words > PROSE, Feature.LABEL_IN_PROSE);
  }

  /** What a value right beside a label is like that leaves no doubt. */
  static Features strong() {
    return new Features().add(Feature.LABEL_STRONG).add(Feature.LABEL_OPENS).add(Feature.BESIDE);
  }

  /** The worth of a value to the right of a label; 0 or less is no relation. */
  static double beside(LabelMatch label, Span value, List<LabelMatch> labels) {
    return describeBeside(label, value, labels).map(Relation::worth).orElse(0.0);
  }

  /**
   * A value to the right of a label on the same line.
   *
   * @param labels all labels of the line: one in between claims the value
   */
  static Optional<Features> describeBeside(LabelMatch label, Span value, List<LabelMatch> labels) {
    if (value.from() < label.span().to()) {
      return Optional.empty();
    }
    for (LabelMatch other : labels) {
      boolean inBetween =
          other.span().from() >= label.span().to() && other.span().to() <= value.from();
      boolean claims = other.any(KindSet.NO_COLUMN);
      if (inBetween && claims && (other.opensSegment() || other.hasColon())) {
        return Optional.empty();
      }
    }
    String between = value.line().text().substring(label.span().to(), value.from());
    int tabs = Chars.count(between, c -> c == '\t');
    int words = Chars.hasLetterOrDigit(between) ? words(between) : 0;
    double gap = value.box().x0() - label.span().box().x1();
    Features features =
        new Features()
            .add(tabs == 0 ? Feature.BESIDE : Feature.BESIDE_GAP)
            .add(Feature.WORDS_BETWEEN, Math.min(words, 4))
            .add(Feature.GAP, Math.max(0, gap) / 100)
            .addIf(tabs > 1, Feature.GAPS_BETWEEN);
    return Optional.of(features).filter(described -> worth(described) > 0);
  }

  /** A value that opens its line, with a label behind it that ends the line. */
  static Optional<Features> describeBehind(LabelMatch label, Span value) {
    String line = value.line().text();
    if (value.to() > label.span().from()
        || Chars.letters(line.substring(0, value.from())) > CURRENCY
        || Chars.digits(line.substring(0, value.from())) > 0) {
      return Optional.empty();
    }
    String between = line.substring(value.to(), label.span().from());
    String after = line.substring(label.span().to());
    boolean apart =
        Chars.digits(between) > 0
            || Chars.letters(between) > CURRENCY
            || Chars.letters(after) > 0
            || words(after) > 0;
    if (apart) {
      return Optional.empty();
    }
    double gap = label.span().box().x0() - value.box().x1();
    return Optional.of(
        new Features()
            .add(between.indexOf('\t') < 0 ? Feature.BESIDE : Feature.BESIDE_GAP)
            .add(Feature.GAP, Math.max(0, gap) / 100));
  }

  /** The words of {@code text}; a rate is none: "Sales tax 7 % 155.26". */
  private static int words(String text) {
    int words = 0;
    boolean number = false;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean digits = true;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        digits &= Character.isDigit(text.charAt(at)) || "(.,".indexOf(text.charAt(at)) >= 0;
        at++;
      }
      if (at > start) {
        char last = text.charAt(at - 1);
        boolean percent = text.charAt(at - (last == ')' && at - start > 1 ? 2 : 1)) == '%';
        boolean alone = !Chars.hasLetterOrDigit(text.substring(start, at));
        if (percent) {
          words -= alone && number ? 1 : 0;
        } else {
          words++;
        }
        number = digits && !alone;
      }
      at++;
    }
    return words;
  }

  /** The worth of a value on a line below a label; 0 or less is no relation. */
  static double below(
      LabelMatch label, ReadLine labelLine, Span value, ReadLine valueLine, int linesBetween) {
    return describeBelow(label, labelLine, value, valueLine, linesBetween)
        .map(Relation::worth)
        .orElse(0.0);
  }

  /**
   * Whether two rows of as many cells each have the label and the value in the same one, as forms
   * print a label left and its value right: the value ends before the next label begins.
   */
  private static boolean isInCell(LabelMatch label, Span value) {
    List<Span> labels = label.span().line().segments();
    List<Span> values = value.line().segments();
    if (!label.opensSegment() || labels.size() < CELLS || labels.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).from() == label.segment().from()) {
        Span own = values.get(i);
        return own.from() <= value.from()
            && value.to() <= own.to()
            && own.box().x0() >= labels.get(i).box().x0()
            && (i + 1 == labels.size() || own.box().x1() <= labels.get(i + 1).box().x0());
      }
    }
    return false;
  }

  /** A value on a line below a label. */
  static Optional<Features> describeBelow(
      LabelMatch label, ReadLine labelLine, Span value, ReadLine valueLine, int linesBetween) {
    if (labelLine.page() != valueLine.page()) {
      return Optional.empty();
    }
    Box above = label.span().box();
    Box under = value.box();
    double em = Math.max(6, label.span().line().size());
    double drop = under.y0() - above.y1();
    if (drop > MAX_BELOW * em || under.y1() <= above.y1()) {
      return Optional.empty();
    }
    double overlap = Math.min(above.x1(), under.x1()) - Math.max(above.x0(), under.x0());
    double aligned =
        Math.min(
            Math.abs(above.x0() - under.x0()),
            Math.min(
                Math.abs(above.x1() - under.x1()), Math.abs(above.centerX() - under.centerX())));
    if (overlap <= 0 && aligned > em && !isInCell(label, value)) {
      return Optional.empty();
    }
    Features features =
        new Features()
            .add(Feature.BELOW)
            .add(Feature.MISALIGNED, Math.min(20, aligned) / 10)
            .add(Feature.DROP, Math.max(0, drop) / em)
            .add(Feature.LINES_BETWEEN, linesBetween);
    return Optional.of(features).filter(described -> worth(described) > 0);
  }
}
