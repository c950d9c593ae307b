package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;

/** Text matrices and what moves them (ISO 32000-1, 9.4): turns strings into glyphs. */
final class TextObject {

  /** More than any invoice prints; against content that paints without end. */
  private static final int MAX_GLYPHS = 2_000_000;

  /**
   * Text within this of a quarter turn counts as standing so; the rest is a watermark or a stamp.
   */
  private static final double MAX_SLANT = 0.1;

  /** In points: smaller text is not meant to be seen. */
  private static final double SMALLEST = 1;

  /** Of a font size: where the middle of a line of letters is above its baseline. */
  private static final double MIDDLE = 0.3;

  /** In points: what is farther outside the clip is not seen. */
  private static final double EDGE = 1;

  private static final int FIRST_INVISIBLE = 3;
  private static final int INVISIBLE_CLIP = 7;

  private final Deadline deadline;
  private PageCanvas canvas;
  private Affine matrix = Affine.IDENTITY;
  private Affine lineMatrix = Affine.IDENTITY;
  private int total;

  TextObject(Deadline deadline, PageCanvas canvas) {
    this.deadline = deadline;
    this.canvas = canvas;
  }

  void onto(PageCanvas next) {
    canvas = next;
    begin();
  }

  void begin() {
    set(Affine.IDENTITY);
  }

  void set(Affine to) {
    matrix = to;
    lineMatrix = to;
  }

  void move(double x, double y) {
    set(Affine.translation(x, y).then(lineMatrix));
  }

  /** Shows all strings among the operands, moved by the numbers between them. */
  void show(ContentTokens operands, GraphicsState state, boolean hidden) {
    PageFont font = state.font;
    if (font == null) {
      return;
    }
    Affine toPage = matrix.then(state.matrix);
    double x = 0;
    double y = 0;
    Run run = new Run(font, state, toPage, hidden);
    int before = canvas.glyphs().size();
    for (int i = 0; i < operands.size(); i++) {
      byte[] string = operands.string(i);
      if (string != null) {
        run.x = x;
        run.y = y;
        run.show(string);
        x = run.x;
        y = run.y;
      } else if (operands.isNumber(i)) {
        double shift = -operands.number(i) / 1000 * state.fontSize;
        x += font.vertical() ? 0 : shift * state.horizontalScaling;
        y += font.vertical() ? shift : 0;
      }
    }
    matrix = Affine.translation(x, y).then(matrix);
    Area seen = state.clip.intersect(canvas.page());
    if (outside(seen.grown(EDGE), toPage, x, y, MIDDLE * state.fontSize + state.rise)) {
      canvas.dropFrom(before);
    }
  }

  /** Whether a run of text begins and ends beyond the same edge: one cut off in part counts. */
  private static boolean outside(Area seen, Affine toPage, double x, double y, double middle) {
    double ax = toPage.x(0, middle);
    double ay = toPage.y(0, middle);
    double bx = toPage.x(x, y + middle);
    double by = toPage.y(x, y + middle);
    return Math.max(ax, bx) < seen.x0()
        || Math.min(ax, bx) > seen.x1()
        || Math.max(ay, by) < seen.y0()
        || Math.min(ay, by) > seen.y1();
  }

  /** One string after the other in one font, state and direction. */
  private final class Run {
    private final PageFont font;
    private final GraphicsState state;
    private final Affine toPage;
    private final double stretch;
    private final double size;
    private final double spacing;
    private final int turns;
    private final boolean dropped;
    private boolean asked;
    private boolean visible;
    double x;
    double y;

    Run(PageFont font, GraphicsState state, Affine toPage, boolean hidden) {
      this.font = font;
      this.state = state;
      this.toPage = toPage;
      double scale = state.fontSize * state.horizontalScaling;
      double a = scale * toPage.a();
      double b = scale * toPage.b();
      double c = state.fontSize * toPage.c();
      double d = state.fontSize * toPage.d();
      stretch = Math.hypot(a, b);
      size = Math.hypot(c, d);
      double relative = state.fontSize == 0 ? 0 : state.characterSpacing / state.fontSize;
      spacing = Math.max(0, relative * stretch);
      turns = quarterTurns(a, b, stretch);
      dropped = hidden || turns < 0 || size < SMALLEST;
      int mode = state.renderingMode;
      visible = mode != FIRST_INVISIBLE && mode != INVISIBLE_CLIP;
    }

    void show(byte[] string) {
      boolean vertical = font.vertical();
      int at = 0;
      while (at < string.length) {
        deadline.check();
        long read = font.read(string, at);
        int length = (int) (read & 7);
        int code = (int) (read >> 3);
        at += length;
        PageFont.Code found = font.code(code);
        if (found.text() != null && !dropped) {
          add(found, found.text());
        }
        double extra =
            state.characterSpacing + (length == 1 && code == ' ' ? state.wordSpacing : 0);
        if (vertical) {
          y += found.down() * state.fontSize + extra;
        } else {
          x += (found.width() * state.fontSize + extra) * state.horizontalScaling;
        }
      }
    }

    private void add(PageFont.Code code, String text) {
      if (++total > MAX_GLYPHS) {
        throw new DocumentException(
            Reason.TOO_COMPLEX,
            "The document paints more than %d characters. Send the invoice's pages alone."
                .formatted(MAX_GLYPHS));
      }
      double px = toPage.x(x, y + state.rise);
      double py = toPage.y(x, y + state.rise);
      if (!asked) {
        asked = true;
        visible = visible && isSeen(px, py);
      }
      double left = px - canvas.page().x0();
      double top = canvas.page().y1() - py;
      double width = code.width() * stretch;
      canvas.glyph(
          font.vertical()
              ? VerticalGlyph.of(text, left, top, code, size, spacing, font.bold(), visible)
              : new Glyph(
                  text, left, top, width + spacing, width, size, turns, font.bold(), visible));
    }

    private boolean isSeen(double px, double py) {
      boolean outlined = state.renderingMode % 4 == 1;
      Ink ink = outlined ? state.stroke : state.fill;
      double middle = MIDDLE * state.fontSize;
      return state.shows && !canvas.hides(ink, px + middle * toPage.c(), py + middle * toPage.d());
    }
  }

  private static int quarterTurns(double a, double b, double stretch) {
    if (stretch == 0) {
      return -1;
    }
    if (Math.abs(b) <= MAX_SLANT * stretch) {
      return a > 0 ? 0 : 2;
    }
    if (Math.abs(a) <= MAX_SLANT * stretch) {
      return b > 0 ? 3 : 1;
    }
    return -1;
  }
}
