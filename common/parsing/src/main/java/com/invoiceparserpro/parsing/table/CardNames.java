package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Names of items that are printed as cards: beside the first of their numbers, else above it. */
final class CardNames {

  /** Lines above the first number. */
  private static final int LINES = 3;

  /** In font sizes: the first line of a name is no farther from the numbers. */
  private static final double GAP = 2.6;

  /** In font sizes: lines of one name are no farther apart. */
  private static final double LINE_GAP = 1.7;

  private static final int MIN_LETTERS = 2;

  /** A segment of which labels cover so much is none of a name. */
  private static final double LABELED = 0.5;

  private final List<ReadLine> lines;
  private final List<Card> cards;

  CardNames(List<ReadLine> lines, List<Card> cards) {
    this.lines = lines;
    this.cards = cards;
  }

  /** Gives a card's name to its row; the index of the name's first line. */
  int give(Card card, Row row) {
    List<Span> name = new ArrayList<>();
    int first = card.first();
    for (int i = card.first(); i >= 0 && card.first() - i <= LINES; i--) {
      boolean above = i < card.first();
      double most = name.isEmpty() ? GAP : LINE_GAP;
      if (above && (isOfAnother(i, card) || !join(lines, i, i + 1, most))) {
        break;
      }
      List<Span> texts = of(lines.get(i), card);
      if (!name.isEmpty() && (texts.isEmpty() || isClaimed(lines.get(i)))) {
        break;
      }
      name.addAll(0, texts);
      first = i;
      boolean headed = i > 0 && lines.get(i - 1).names(KindSet.COLUMN);
      if (!above && !texts.isEmpty() && !headed) {
        break;
      }
    }
    row.description.addAll(name);
    return first;
  }

  /** Whether lines of a page are no farther apart than {@code most} font sizes. */
  static boolean join(List<ReadLine> lines, int from, int to, double most) {
    for (int i = from; i < to; i++) {
      ReadLine above = lines.get(i);
      ReadLine below = lines.get(i + 1);
      double gap = below.line().baseline() - above.line().baseline();
      if (above.page() != below.page()
          || gap > most * Math.max(above.line().size(), below.line().size())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line says something of the document: a date, or a label that heads no column. */
  private static boolean isClaimed(ReadLine line) {
    if (!line.dates().isEmpty()) {
      return true;
    }
    for (LabelMatch label : line.labels()) {
      if (!label.any(KindSet.COLUMN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is one of a card above. */
  private boolean isOfAnother(int index, Card card) {
    for (Card other : cards) {
      if (!other.equals(card)
          && other.first() <= index
          && index <= other.last()
          && other.sharesColumnWith(card.box())) {
        return true;
      }
    }
    return false;
  }

  /** What a line says of a card beside its numbers and their labels; else what is left of it. */
  private List<Span> of(ReadLine line, Card card) {
    List<Span> names = new ArrayList<>();
    List<Span> left = new ArrayList<>();
    for (Span segment : line.line().segments()) {
      if (!isText(line, segment) || card.hasNumberIn(segment)) {
        continue;
      }
      if (card.sharesColumnWith(segment.box())) {
        names.add(segment);
      } else if (segment.box().x1() <= card.box().x0()) {
        left.add(segment);
      }
    }
    if (names.isEmpty() && !left.isEmpty()) {
      Span nearest = left.get(left.size() - 1);
      return isBesideAnother(nearest.box(), card) ? names : List.of(nearest);
    }
    return names;
  }

  private static boolean isText(ReadLine line, Span segment) {
    return Chars.letters(segment.text()) >= MIN_LETTERS
        && !Units.isUnit(segment.text())
        && !isLabel(line, segment)
        && line.amounts().stream()
            .noneMatch(spot -> spot.looksLikeMoney() && spot.span().overlaps(segment));
  }

  /** Whether a text left of a card belongs to the one that it stands beside. */
  private boolean isBesideAnother(Box text, Card card) {
    for (Card other : cards) {
      if (!other.equals(card)
          && other.sharesColumnWith(text)
          && other.first() <= card.last()
          && card.first() <= other.last()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(ReadLine line, Span segment) {
    double covered = 0;
    for (LabelMatch label : line.labels()) {
      boolean names = label.any(KindSet.COLUMN) || label.hasColon();
      covered += names && label.span().overlaps(segment) ? Chars.letters(label.span().text()) : 0;
    }
    return covered >= LABELED * Chars.letters(segment.text());
  }
}
