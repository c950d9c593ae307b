package com.invoiceparserpro.parsing.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a page paints, as far as reading it needs: glyphs, lines, and what hides glyphs. */
final class PageCanvas {

  private static final int MAX_STROKES = 20_000;

  /** In points: a thinner box is a line. */
  private static final double THIN = 2.5;

  /** In points: a shorter line is part of a letter or a dash. */
  private static final double SHORT = 1;

  private static final double SCAN_SHARE = 0.6;

  private final Area page;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final Grounds grounds = new Grounds();
  private final Bands bands;
  private boolean scanned;

  PageCanvas(Area page) {
    this.page = page;
    this.bands = new Bands(page.height());
    grounds.clear();
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  boolean scanned() {
    return scanned;
  }

  Area page() {
    return page;
  }

  boolean hides(Ink ink, double x, double y) {
    return grounds.hides(ink, x, y);
  }

  /** Takes a glyph whose place is given in the space of the page. */
  void glyph(Glyph glyph) {
    bands.add(glyph.x(), glyph.y());
    glyphs.add(glyph);
  }

  /** Takes back all glyphs from the one at {@code index} on. */
  void dropFrom(int index) {
    glyphs.subList(index, glyphs.size()).clear();
  }

  /** An image, within the state's clip. */
  void image(Area unclipped, GraphicsState state, boolean opaque) {
    Area area = unclipped.intersect(state.clip).intersect(page);
    if (area.width() <= 0 || area.height() <= 0) {
      return;
    }
    scanned |= area.width() * area.height() > SCAN_SHARE * page.width() * page.height();
    if (isThin(area)) {
      rule(area);
      return;
    }
    grounds.paint(area, Ink.unknown());
    if (opaque && state.opaque && state.clipExact) {
      cover(area);
    }
  }

  /** A shading: it fills the clip. */
  void shade(GraphicsState state) {
    grounds.paint(state.clip, Ink.unknown());
  }

  /** Fills what a path encloses; {@code evenOdd} says by which rule. */
  void fill(Path path, boolean evenOdd, GraphicsState state) {
    Area opening = path.opening(evenOdd);
    if (opening == null) {
      path.boxes((bounds, rectangle) -> fill(bounds, rectangle, state));
      return;
    }
    Area frame = path.bounds();
    fill(new Area(frame.x0(), opening.y1(), frame.x1(), frame.y1()), true, state);
    fill(new Area(frame.x0(), frame.y0(), frame.x1(), opening.y0()), true, state);
    fill(new Area(frame.x0(), opening.y0(), opening.x0(), opening.y1()), true, state);
    fill(new Area(opening.x1(), opening.y0(), frame.x1(), opening.y1()), true, state);
  }

  private void fill(Area bounds, boolean rectangle, GraphicsState state) {
    Area area = bounds.intersect(state.clip).intersect(page);
    if (area.width() < 0 || area.height() < 0) {
      return;
    }
    boolean white = state.fill.looksLike(Ink.white());
    if (isThin(area)) {
      if (rectangle && !white) {
        rule(area);
      }
      return;
    }
    boolean exact = rectangle && state.opaque && state.clipExact;
    grounds.paint(area, exact ? state.fill : Ink.unknown());
    if (exact) {
      cover(area);
    }
  }

  void stroke(Path path, GraphicsState state) {
    double width = state.lineWidth * Math.sqrt(Math.abs(state.matrix.determinant()));
    boolean white = state.stroke.looksLike(Ink.white());
    path.segments(
        (x0, y0, x1, y1) -> {
          Area line =
              new Area(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))
                  .intersect(state.clip)
                  .intersect(page);
          boolean straight = Math.min(line.width(), line.height()) < THIN / 2;
          if (line.width() < 0 || line.height() < 0) {
            return;
          }
          if (width > THIN) {
            Area bar = line.grown(width / 2);
            grounds.paint(bar, straight && state.opaque ? state.stroke : Ink.unknown());
          } else if (straight && !white) {
            rule(line);
          }
        });
  }

  private static boolean isThin(Area area) {
    return Math.min(area.width(), area.height()) <= THIN;
  }

  private void rule(Area area) {
    boolean across = area.width() >= area.height();
    if (Math.max(area.width(), area.height()) < SHORT || strokes.size() >= MAX_STROKES) {
      return;
    }
    double x = (area.x0() + area.x1()) / 2;
    double y = page.y1() - (area.y0() + area.y1()) / 2;
    strokes.add(
        across
            ? new Stroke(area.x0() - page.x0(), y, area.x1() - page.x0(), y)
            : new Stroke(
                x - page.x0(), page.y1() - area.y1(), x - page.x0(), page.y1() - area.y0()));
  }

  /** Hides the glyphs under an opaque box. */
  private void cover(Area area) {
    double x0 = area.x0() - page.x0();
    double x1 = area.x1() - page.x0();
    double y0 = page.y1() - area.y1();
    double y1 = page.y1() - area.y0();
    if (!bands.reach(x0, y0, x1, y1)) {
      return;
    }
    Area box = new Area(x0, y0, x1, y1);
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.visible() && glyph.isWithin(box)) {
        glyphs.set(i, glyph.hidden());
      }
    }
  }
}
