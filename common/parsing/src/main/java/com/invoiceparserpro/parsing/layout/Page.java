package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.pdf.Glyph;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import java.util.List;

/** A page as read: its lines from top to bottom. */
public final class Page {

  private final int number;
  private final Turn turn;
  private final Direction direction;
  private final List<Line> lines;

  private Page(int number, Turn turn, Direction direction, List<Line> lines) {
    this.number = number;
    this.turn = turn;
    this.direction = direction;
    this.lines = lines;
  }

  public static Page of(GlyphPage glyphs) {
    Turn turn = turn(glyphs);
    List<Rule> drawn = RuleBuilder.build(glyphs, turn);
    Separators separators = Separators.of(drawn);
    List<Word> words = WordBuilder.build(glyphs, turn, true, separators);
    if (words.isEmpty() || (glyphs.scanned() && isMostlyRecognized(glyphs))) {
      words.addAll(WordBuilder.build(glyphs, turn, false, separators));
    }
    Direction direction = Direction.of(words, turn.turns() % 2 == 0 ? turn.width() : turn.height());
    List<Rule> rules = direction.mirror(drawn);
    Separators parting = rules == drawn ? separators : Separators.of(rules);
    List<Line> lines = LineBuilder.build(words, glyphs.number(), direction, parting);
    return new Page(
        glyphs.number(), turn, direction, WrappedYears.join(WrappedWords.join(lines, rules)));
  }

  /** What stands a page upright. */
  static Turn turn(GlyphPage glyphs) {
    return new Turn(uprightTurns(glyphs), glyphs.width(), glyphs.height());
  }

  /** Whether a scan's text is behind the picture, but for a stamp or a page number. */
  private static boolean isMostlyRecognized(GlyphPage page) {
    int balance = 0;
    for (Glyph glyph : page.glyphs()) {
      balance += glyph.visible() ? -1 : 1;
    }
    return balance > 0;
  }

  /** The turn that most text asks for; the page's own if it has any say. */
  private static int uprightTurns(GlyphPage page) {
    int[] votes = new int[4];
    for (Glyph glyph : page.glyphs()) {
      votes[glyph.turns()]++;
    }
    int best = page.turns();
    for (int turns = 0; turns < 4; turns++) {
      if (votes[(4 - turns) % 4] > votes[(4 - best) % 4]) {
        best = turns;
      }
    }
    return best;
  }

  /** The same page with labels whole that narrow cells broke over lines. */
  public Page joining(KnownLabels known) {
    return new Page(number, turn, direction, WrappedLabels.join(lines, known));
  }

  /** The same page as another number, as in a document of fewer pages. */
  public Page numbered(int otherNumber) {
    return new Page(otherNumber, turn, direction, lines);
  }

  /** Counts from 1. */
  public int number() {
    return number;
  }

  public List<Line> lines() {
    return lines;
  }

  /** Height of the page as read. */
  public double height() {
    return turn.turns() % 2 == 0 ? turn.height() : turn.width();
  }

  /** Width of the page as read. */
  public double width() {
    return turn.turns() % 2 == 0 ? turn.width() : turn.height();
  }

  /** Where {@code box} of the page as read is on the unrotated page. */
  public Location locate(Box box) {
    return new Location(number, turn.toUnrotated(direction.mirror(box)));
  }
}
