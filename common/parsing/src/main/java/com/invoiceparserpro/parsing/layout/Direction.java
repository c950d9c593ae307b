package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Which way a page is read. Pages in Arabic or Hebrew are read as if seen in a mirror: what comes
 * first then lies on the left as on all other pages, and so labels, columns and sides keep their
 * meaning for everything that reads lines.
 */
final class Direction {

  /** Hebrew is the first of its kind in Unicode. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

  /** Whether words of any script from right to left are on the page. */
  private final boolean foreign;

  private final boolean mirrored;
  private final double width;

  private Direction(boolean foreign, boolean mirrored, double width) {
    this.foreign = foreign;
    this.mirrored = mirrored;
    this.width = width;
  }

  /** The direction of most of the words with letters. */
  static Direction of(List<Word> words, double width) {
    int leftward = 0;
    int rightward = 0;
    for (Word word : words) {
      if (isRightToLeft(word.text())) {
        leftward++;
      } else if (Chars.hasLetter(word.text())) {
        rightward++;
      }
    }
    return new Direction(leftward > 0, leftward > rightward, width);
  }

  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isRightToLeft(char c) {
    if (c < FIRST_RIGHT_TO_LEFT) {
      return false;
    }
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A box on the page as printed, on the page as read, and the other way round. */
  Box mirror(Box box) {
    return mirrored ? new Box(width - box.x1(), box.y0(), width - box.x0(), box.y1()) : box;
  }

  List<Rule> mirror(List<Rule> rules) {
    if (!mirrored) {
      return rules;
    }
    List<Rule> turned = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      turned.add(new Rule(width - rule.x1(), rule.y0(), width - rule.x0(), rule.y1()));
    }
    return List.copyOf(turned);
  }

  /** A line of words from left to right as printed, in the order in which they are read. */
  Line line(int page, List<Word> printed, Separators separators) {
    if (!foreign) {
      return new Line(page, printed, separators);
    }
    List<Word> words = new ArrayList<>(printed.size());
    for (Word word : printed) {
      words.add(
          mirrored
              ? new Word(word.text(), mirror(word.box()), word.baseline(), word.size(), word.bold())
              : word);
    }
    if (mirrored) {
      Collections.reverse(words);
    }
    BitSet opens = new BitSet(words.size());
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && !Line.areApart(words.get(to - 1), words.get(to), separators)) {
        to++;
      }
      opens.set(from, from > 0);
      order(words.subList(from, to));
      from = to;
    }
    return new Line(page, words, opens);
  }

  /**
   * Turns round what runs against the page. Numbers behind words in Latin letters run with them;
   * those beside words from right to left do so only where the page's own words are not near.
   */
  private void order(List<Word> phrase) {
    int first = -1;
    int last = -1;
    boolean alone = true;
    for (int i = 0; i < phrase.size(); i++) {
      String text = phrase.get(i).text();
      boolean against = isRightToLeft(text) ? !mirrored : mirrored && Chars.hasLetter(text);
      if (against) {
        first = first < 0 ? i : first;
        last = i;
      }
      alone &= against || !Chars.hasLetter(text);
    }
    if (first < 0) {
      return;
    }
    if (!mirrored && alone) {
      Collections.reverse(phrase);
      return;
    }
    while (mirrored && first > 0 && !isRightToLeft(phrase.get(first - 1).text())) {
      first--;
    }
    Collections.reverse(phrase.subList(first, last + 1));
  }
}
