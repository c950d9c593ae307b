package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines drawn down a page, as far as they stand between words. */
final class Separators {

  static final Separators NONE = new Separators(List.of());

  /** In font sizes: how high a line reaches into the text that it parts. */
  private static final double REACH = 0.4;

  /** In points: by which a word's box may run over the line beside it. */
  private static final double SLACK = 0.5;

  private final Rule[] rules;

  private Separators(List<Rule> rules) {
    this.rules = rules.toArray(Rule[]::new);
  }

  static Separators of(List<Rule> rules) {
    List<Rule> down = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.isHorizontal()) {
        down.add(rule);
      }
    }
    if (down.isEmpty()) {
      return NONE;
    }
    down.sort(Comparator.comparingDouble(Rule::x0));
    return new Separators(down);
  }

  /** Whether one stands between two words of a line; a percent sign stays with its number. */
  boolean part(Word word, Word next) {
    if (rules.length == 0
        || !Chars.hasLetterOrDigit(word.text())
        || !Chars.hasLetterOrDigit(next.text())) {
      return false;
    }
    return stand(word.box().x1() - SLACK, next.box().x0() + SLACK, word.baseline(), word.size());
  }

  /** Whether one stands between two places on a line of text. */
  boolean stand(double from, double to, double baseline, double size) {
    int low = 0;
    int high = rules.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rules[middle].x0() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < rules.length && rules[i].x0() <= to; i++) {
      if (rules[i].y0() <= baseline - REACH * size && rules[i].y1() >= baseline) {
        return true;
      }
    }
    return false;
  }
}
