package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;

/**
 * How a page is turned so that its text stands upright.
 *
 * @param turns clockwise quarter turns from the unrotated page to the page as read
 * @param width of the unrotated page
 * @param height of the unrotated page
 */
record Turn(int turns, double width, double height) {

  /** The direction on the unrotated page of baselines that read left to right once turned. */
  int glyphTurns() {
    return Math.floorMod(-turns, 4);
  }

  double x(double x, double y) {
    return switch (turns) {
      case 1 -> height - y;
      case 2 -> width - x;
      case 3 -> y;
      default -> x;
    };
  }

  double y(double x, double y) {
    return switch (turns) {
      case 1 -> x;
      case 2 -> height - y;
      case 3 -> width - x;
      default -> y;
    };
  }

  /** A box on the turned page, on the unrotated one. */
  Box toUnrotated(Box box) {
    return switch (turns) {
      case 1 -> new Box(box.y0(), height - box.x1(), box.y1(), height - box.x0());
      case 2 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 3 -> new Box(width - box.y1(), box.x0(), width - box.y0(), box.x1());
      default -> box;
    };
  }
}
