package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Break;
import com.invoiceparserpro.benchmarks.synthetic.page.Columns;
import com.invoiceparserpro.benchmarks.synthetic.page.Gap;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import com.invoiceparserpro.benchmarks.synthetic.page.Picture;
import com.invoiceparserpro.benchmarks.synthetic.page.Rule;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the place of every block of a document. */
final class Setter {

  private static final float LEADING = 1.25f;
  private static final float GUTTER = 8;

  private final Paper paper;
  private final Fonts fonts;
  private final float bottom;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private int pages = 1;

  Setter(Paper paper, Fonts fonts) {
    this.paper = paper;
    this.fonts = fonts;
    this.bottom =
        paper.height() - paper.margin() - paper.footer().size() * paper.size() * LEADING - 6;
  }

  void set() {
    float width = paper.width() - 2 * paper.margin();
    Spot spot = new Spot(0, paper.margin());
    for (Block block : paper.body()) {
      spot = set(block, paper.margin(), width, spot);
    }
    for (int page = 0; page < pages; page++) {
      Spot foot = new Spot(page, bottom + 6);
      for (Block block : paper.footer()) {
        if (block instanceof Text text) {
          foot = line(text.value(), text.style(), paper.margin(), width, foot);
        }
      }
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Shape> shapes() {
    return shapes;
  }

  int pages() {
    return pages;
  }

  Spot set(Block block, float x, float width, Spot spot) {
    if (block instanceof Text text) {
      return paragraph(text, x, width, spot);
    }
    if (block instanceof Stack stack) {
      Spot at = spot;
      for (Block part : stack.parts()) {
        at = set(part, x, width, at);
      }
      return at;
    }
    if (block instanceof Columns columns) {
      return columns(columns, x, width, spot);
    }
    if (block instanceof Grid grid) {
      return new GridSetter(this, fonts, grid, x, width, paper.size()).set(spot);
    }
    if (block instanceof Gap gap) {
      return spot.down(gap.height());
    }
    if (block instanceof Rule) {
      shape(new Shape(spot.page(), x, spot.y() + 3, width, 0, 0.3f));
      return spot.down(6);
    }
    if (block instanceof Picture picture) {
      shape(new Shape(spot.page(), x, spot.y(), picture.width(), picture.height(), 0.5f));
      return spot.down(picture.height());
    }
    if (block instanceof Break) {
      return next(spot);
    }
    throw new IllegalArgumentException(block.toString());
  }

  private Spot columns(Columns columns, float x, float width, Spot spot) {
    Spot end = spot;
    float at = x;
    for (int i = 0; i < columns.parts().size(); i++) {
      float share = columns.shares().get(i) * width;
      end = set(columns.parts().get(i), at, share - GUTTER, spot).orLater(end);
      at += share;
    }
    return end;
  }

  Spot paragraph(Text text, float x, float width, Spot spot) {
    Style style = text.style();
    Spot at = spot;
    for (String line : Wrapping.lines(text.value(), width, fonts, setting(style))) {
      at = line(line, style, x, width, fits(at, style) ? at : next(at));
    }
    return at;
  }

  Wrapping.Setting setting(Style style) {
    float size = style.size() * paper.size();
    return new Wrapping.Setting(size, style.bold(), style.spacing() * size);
  }

  /** One line without wrapping. */
  Spot line(String line, Style style, float x, float width, Spot spot) {
    Wrapping.Setting setting = setting(style);
    float free = width - setting.width(line, fonts);
    float left = x;
    if (style.align() == Align.RIGHT) {
      left += free;
    } else if (style.align() == Align.CENTER) {
      left += free / 2;
    }
    float baseline = spot.y() + setting.size();
    place(line, style, left, baseline, spot.page(), style.ink());
    return spot.down(height(style));
  }

  void place(String line, Style style, float x, float baseline, int page, Ink ink) {
    Wrapping.Setting setting = setting(style);
    pieces.add(
        new Piece(
            page,
            x,
            baseline,
            Wrapping.printable(line),
            setting.size(),
            style.bold(),
            setting.spacing(),
            ink));
    pages = Math.max(pages, page + 1);
  }

  void shape(Shape shape) {
    shapes.add(shape);
    pages = Math.max(pages, shape.page() + 1);
  }

  float height(Style style) {
    return style.size() * paper.size() * LEADING;
  }

  float bottom() {
    return bottom;
  }

  Spot next(Spot spot) {
    return new Spot(spot.page() + 1, paper.margin());
  }

  private boolean fits(Spot spot, Style style) {
    return spot.y() + height(style) <= bottom;
  }
}
