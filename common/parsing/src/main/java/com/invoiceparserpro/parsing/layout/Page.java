package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.pdf.Glyph;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import java.util.List;

/** A page as read: its lines from top to bottom, and the rules drawn between them. */
public final class Page {

  private final int number;
  private final Turn turn;
  private final Direction direction;
  private final List<Line> lines;

  private final List<Rule> rules;

  private Page(int number, Turn turn, Direction direction, List<Line> lines, List<Rule> rules) {
    this.number = number;
    this.turn = turn;
    this.direction = direction;
    this.lines = lines;
    this.rules = rules;
  }

  public static Page of(GlyphPage glyphs) {
    Turn turn = new Turn(uprightTurns(glyphs), glyphs.width(), glyphs.height());
    List<Word> words = WordBuilder.build(glyphs, turn, true);
    if (words.isEmpty() || (glyphs.scanned() && isMostlyRecognized(glyphs))) {
      words.addAll(WordBuilder.build(glyphs, turn, false));
    }
    Direction direction = Direction.of(words, turn.turns() % 2 == 0 ? turn.width() : turn.height());
    return new Page(
        glyphs.number(),
        turn,
        direction,
        LineBuilder.build(words, glyphs.number(), direction),
        direction.mirror(RuleBuilder.build(glyphs, turn)));
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

  /** The same page as another number, as in a document of fewer pages. */
  public Page numbered(int otherNumber) {
    return new Page(otherNumber, turn, direction, lines, rules);
  }

  /** Counts from 1. */
  public int number() {
    return number;
  }

  public List<Line> lines() {
    return lines;
  }

  /**
   * The lines drawn on the page: those across it from top to bottom, then those down it from left
   * to right. Underlines and the sides of boxes are among them.
   */
  public List<Rule> rules() {
    return rules;
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
