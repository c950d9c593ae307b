package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;

/**
 * Characters without white space between them.
 *
 * @param box on the page as shown
 * @param baseline distance from the top of the page as shown
 * @param size font size
 */
public record Word(String text, Box box, double baseline, double size, boolean bold) {

  /** Distance from the end of this word to the start of {@code next}; negative if they overlap. */
  double gapTo(Word next) {
    return next.box.x0() - box.x1();
  }

  Word joinedWith(Word next) {
    boolean leftward = Direction.isRightToLeft(text) || Direction.isRightToLeft(next.text);
    return new Word(
        leftward ? next.text + text : text + next.text,
        box.union(next.box),
        baseline,
        Math.max(size, next.size),
        bold && next.bold);
  }

  /** With {@code rest}, which stands on a line below. */
  Word continuedWith(Word rest) {
    Box wide =
        new Box(
            Math.min(box.x0(), rest.box.x0()),
            box.y0(),
            Math.max(box.x1(), rest.box.x1()),
            box.y1());
    return new Word(text + rest.text, wide, baseline, size, bold);
  }
}
