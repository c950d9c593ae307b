package com.invoiceparserpro.parsing.render;

import com.invoiceparserpro.model.Box;
import org.jspecify.annotations.Nullable;

/**
 * A page as a viewer shows it.
 *
 * @param number in the file, from 1
 * @param turns clockwise quarter turns from the unrotated page to the shown one
 * @param width of the shown page in points
 * @param height of the shown page in points
 * @param image PNG or JPEG; null where the page could not be drawn in time or at all
 */
public record PageImage(int number, int turns, double width, double height, @Nullable Image image) {

  /** An encoded image. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Image(String mediaType, byte[] bytes) {}

  /** Where {@code box} of the unrotated page is on the shown one. */
  public Box shown(Box box) {
    return switch (turns) {
      case 1 -> new Box(width - box.y1(), box.x0(), width - box.y0(), box.x1());
      case 2 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 3 -> new Box(box.y0(), height - box.x1(), box.y1(), height - box.x0());
      default -> box;
    };
  }
}
