package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a place for the name of each box on a page where it hides as little as can be. */
final class Tags {

  static final double HEIGHT = 8.4;
  private static final double LETTER = 3.75;
  private static final double PADDING = 5;
  private static final double GAP = 1.5;

  /** Share of a tag that may hide something. */
  private static final double TIGHT = 0.3;

  private final double width;
  private final double height;
  private final List<Box> taken;

  /**
   * Tags of a page.
   *
   * @param taken what had better not be hidden: text and boxes
   */
  Tags(double width, double height, List<Box> taken) {
    this.width = width;
    this.height = height;
    this.taken = new ArrayList<>(taken);
  }

  /**
   * A place.
   *
   * @param tight whether the tag would hide so much there that it had better wait to be asked for
   */
  record Place(Box box, boolean tight) {}

  /** The place of a tag of {@code text} for {@code box}, inside the page. */
  Place place(Box box, String text) {
    double wide = Math.min(width, LETTER * text.length() + PADDING);
    Box best =
        List.of(
                at(box.x0(), box.y0() - HEIGHT - GAP, wide),
                at(box.x1() - wide, box.y0() - HEIGHT - GAP, wide),
                at(box.x1() + GAP, box.centerY() - HEIGHT / 2, wide),
                at(box.x0() - wide - GAP, box.centerY() - HEIGHT / 2, wide),
                at(box.x0(), box.y1() + GAP, wide),
                at(box.x1() - wide, box.y1() + GAP, wide))
            .stream()
            .min(Comparator.comparingDouble(this::hidden))
            .orElseThrow();
    boolean tight = hidden(best) > TIGHT * best.width() * best.height();
    if (!tight) {
      taken.add(best);
    }
    return new Place(best, tight);
  }

  private Box at(double x, double y, double wide) {
    double left = Math.max(0, Math.min(width - wide, x));
    double top = Math.max(0, Math.min(Math.max(0, height - HEIGHT), y));
    return new Box(left, top, left + wide, top + HEIGHT);
  }

  private double hidden(Box tag) {
    double hidden = 0;
    for (Box other : taken) {
      double across = Math.min(tag.x1(), other.x1()) - Math.max(tag.x0(), other.x0());
      double down = Math.min(tag.y1(), other.y1()) - Math.max(tag.y0(), other.y0());
      hidden += across > 0 && down > 0 ? across * down : 0;
    }
    return hidden;
  }
}
