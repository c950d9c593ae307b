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
  private final List<Line> lines;

  private Page(int number, Turn turn, List<Line> lines) {
    this.number = number;
    this.turn = turn;
    this.lines = lines;
  }

  public static Page of(GlyphPage glyphs) {
    Turn turn = new Turn(uprightTurns(glyphs), glyphs.width(), glyphs.height());
    List<Word> words = WordBuilder.build(glyphs, turn, true);
    if (words.isEmpty()) {
      // A scan with a text layer behind it.
      words = WordBuilder.build(glyphs, turn, false);
    }
    return new Page(glyphs.number(), turn, LineBuilder.build(words, glyphs.number()));
  }

  /** The turn that most text asks for; the page's own if it has any say. */
  private static int uprightTurns(GlyphPage page) {
    int[] votes = new int[4];
    for (Glyph glyph : page.glyphs()) {
      votes[Math.floorMod(-glyph.turns(), 4)]++;
    }
    int best = page.turns();
    for (int turns = 0; turns < 4; turns++) {
      if (votes[turns] > votes[best]) {
        best = turns;
      }
    }
    return best;
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
    return new Location(number, turn.toUnrotated(box));
  }
}
