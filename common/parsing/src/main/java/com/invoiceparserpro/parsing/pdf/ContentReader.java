package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Carries out the operators of a content stream that matter to text (ISO 32000-1, annex A). */
final class ContentReader {

  private static final int MAX_DEPTH = 12;
  private static final int MAX_SAVED = 512;

  private final Deadline deadline;
  private final PageFonts fonts;
  private final Layers layers;
  private final StreamContents contents;
  private final PageCanvas canvas;
  private final TextObject text;
  private final Path path = new Path();
  private GraphicsState state = new GraphicsState();
  private double penX;
  private double penY;
  private boolean clips;

  ContentReader(
      Deadline deadline,
      PageFonts fonts,
      Layers layers,
      StreamContents contents,
      PageCanvas canvas,
      TextObject text) {
    this.deadline = deadline;
    this.fonts = fonts;
    this.layers = layers;
    this.contents = contents;
    this.canvas = canvas;
    this.text = text;
  }

  /** Runs a page's content. */
  void run(byte[] content, @Nullable COSDictionary resources) throws IOException {
    run(content, resources, 0);
  }

  /** Runs a form (8.10) as if a page had drawn it after {@code placed}. */
  void runForm(COSStream form, Affine placed) throws IOException {
    state = new GraphicsState();
    state.matrix = placed;
    form(form, null, 0);
  }

  private void run(byte[] content, @Nullable COSDictionary resources, int depth)
      throws IOException {
    ContentTokens tokens = new ContentTokens(content);
    Deque<GraphicsState> saved = new ArrayDeque<>();
    int unsaved = 0;
    int marks = 0;
    int hiddenFrom = 0;
    while (tokens.next()) {
      deadline.check();
      int operator = tokens.code();
      boolean hidden = hiddenFrom > 0;
      switch (operator) {
        case Operator.SAVE -> {
          if (saved.size() < MAX_SAVED) {
            saved.push(state.copy());
          } else {
            unsaved++;
          }
        }
        case Operator.RESTORE -> {
          if (unsaved > 0) {
            unsaved--;
          } else if (!saved.isEmpty()) {
            state = saved.pop();
          }
        }
        case Operator.BEGIN_MARKED, Operator.BEGIN_MARKED_PROPERTIES -> {
          marks++;
          if (!hidden && "OC".equals(tokens.name(0)) && layers.hides(tokens.name(1), resources)) {
            hiddenFrom = marks;
          }
        }
        case Operator.END_MARKED -> {
          if (marks == hiddenFrom) {
            hiddenFrom = 0;
          }
          marks = Math.max(0, marks - 1);
        }
        case Operator.DO -> {
          if (!hidden) {
            draw(tokens.name(0), resources, depth);
          }
        }
        case Operator.BEGIN_IMAGE -> canvas.image(state.matrix.around(0, 0, 1, 1), state, false);
        case Operator.FONT -> {
          state.font = fonts.named(tokens.name(0), resources);
          state.fontSize = tokens.number(1);
        }
        case Operator.GRAPHICS_STATE -> parameters(tokens.name(0), resources);
        case Operator.FILL_SPACE -> state.fill = Ink.first(tokens.name(0), resources);
        case Operator.STROKE_SPACE -> state.stroke = Ink.first(tokens.name(0), resources);
        default -> {
          if (!text(operator, tokens, hidden) && !state.color(operator, tokens)) {
            path(operator, tokens, hidden);
          }
        }
      }
    }
    while (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  private boolean text(int operator, ContentTokens tokens, boolean hidden) {
    switch (operator) {
      case Operator.SHOW, Operator.SHOW_ADJUSTED -> text.show(tokens, state, hidden);
      case Operator.MOVE -> text.move(tokens.number(0), tokens.number(1));
      case Operator.TEXT_MATRIX -> text.set(matrix(tokens));
      case Operator.BEGIN_TEXT -> text.begin();
      case Operator.CHARACTER_SPACING -> state.characterSpacing = tokens.number(0);
      case Operator.WORD_SPACING -> state.wordSpacing = tokens.number(0);
      case Operator.HORIZONTAL_SCALING -> state.horizontalScaling = tokens.number(0) / 100;
      case Operator.LEADING -> state.leading = tokens.number(0);
      case Operator.RENDERING_MODE -> state.renderingMode = (int) tokens.number(0);
      case Operator.RISE -> state.rise = tokens.number(0);
      case Operator.MOVE_SET_LEADING -> {
        state.leading = -tokens.number(1);
        text.move(tokens.number(0), tokens.number(1));
      }
      case Operator.NEXT_LINE -> text.move(0, -state.leading);
      case Operator.NEXT_LINE_SHOW -> {
        text.move(0, -state.leading);
        text.show(tokens, state, hidden);
      }
      case Operator.SPACE_NEXT_LINE_SHOW -> {
        state.wordSpacing = tokens.number(0);
        state.characterSpacing = tokens.number(1);
        tokens.dropNumbers();
        text.move(0, -state.leading);
        text.show(tokens, state, hidden);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void path(int operator, ContentTokens tokens, boolean hidden) {
    switch (operator) {
      case Operator.CONCATENATE -> state.matrix = matrix(tokens).then(state.matrix);
      case Operator.MOVE_TO -> {
        pen(tokens, 0);
        path.move(penX, penY);
      }
      case Operator.LINE_TO -> {
        pen(tokens, 0);
        path.line(penX, penY);
      }
      case Operator.CURVE -> {
        control(tokens, 0);
        control(tokens, 2);
        pen(tokens, 4);
        path.curve(penX, penY);
      }
      case Operator.CURVE_FROM_CURRENT, Operator.CURVE_TO_FINAL -> {
        control(tokens, 0);
        pen(tokens, 2);
        path.curve(penX, penY);
      }
      case Operator.CLOSE_PATH -> path.close();
      case Operator.RECTANGLE -> rectangle(tokens);
      case Operator.CLIP, Operator.CLIP_EVEN_ODD -> clips = true;
      case Operator.SHADE -> canvas.shade(state);
      case Operator.STROKE -> stroke(hidden);
      case Operator.CLOSE_STROKE -> {
        path.close();
        stroke(hidden);
      }
      case Operator.FILL, Operator.FILL_OLD -> fill(false, hidden);
      case Operator.FILL_EVEN_ODD -> fill(true, hidden);
      case Operator.FILL_STROKE -> fillAndStroke(false, hidden);
      case Operator.FILL_STROKE_EVEN_ODD -> fillAndStroke(true, hidden);
      case Operator.CLOSE_FILL_STROKE -> {
        path.close();
        fillAndStroke(false, hidden);
      }
      case Operator.CLOSE_FILL_STROKE_EVEN_ODD -> {
        path.close();
        fillAndStroke(true, hidden);
      }
      case Operator.END_PATH -> endPath();
      default -> {
        // Colors of shades, marks, compatibility and the like: nothing to do with text.
      }
    }
  }

  private void pen(ContentTokens tokens, int first) {
    double x = tokens.number(first);
    double y = tokens.number(first + 1);
    penX = state.matrix.x(x, y);
    penY = state.matrix.y(x, y);
  }

  private void control(ContentTokens tokens, int first) {
    double x = tokens.number(first);
    double y = tokens.number(first + 1);
    path.control(state.matrix.x(x, y), state.matrix.y(x, y));
  }

  private void rectangle(ContentTokens tokens) {
    double x = tokens.number(0);
    double y = tokens.number(1);
    double right = x + tokens.number(2);
    double top = y + tokens.number(3);
    Affine m = state.matrix;
    path.move(m.x(x, y), m.y(x, y));
    path.line(m.x(right, y), m.y(right, y));
    path.line(m.x(right, top), m.y(right, top));
    path.line(m.x(x, top), m.y(x, top));
    path.close();
  }

  private void fill(boolean evenOdd, boolean hidden) {
    if (!hidden && state.shows) {
      canvas.fill(path, evenOdd, state);
    }
    endPath();
  }

  private void stroke(boolean hidden) {
    if (!hidden && state.shows) {
      canvas.stroke(path, state);
    }
    endPath();
  }

  private void fillAndStroke(boolean evenOdd, boolean hidden) {
    if (!hidden && state.shows) {
      canvas.fill(path, evenOdd, state);
      canvas.stroke(path, state);
    }
    endPath();
  }

  private void endPath() {
    if (clips && !path.isEmpty()) {
      state.clip = state.clip.intersect(path.bounds());
      state.clipExact &= path.rectangle() != null;
    }
    clips = false;
    path.clear();
  }

  private void parameters(@Nullable String name, @Nullable COSDictionary resources) {
    COSDictionary all = resources == null ? null : resources.getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary set =
        all == null || name == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    if (set != null) {
      state.set(set, fonts);
    }
  }

  private void draw(@Nullable String name, @Nullable COSDictionary resources, int depth)
      throws IOException {
    COSDictionary all = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    COSBase object =
        all == null || name == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
    if (!(object instanceof COSStream stream)
        || layers.hides(stream.getCOSDictionary(COSName.OC))) {
      return;
    }
    COSName type = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(type)) {
      boolean opaque =
          stream.getDictionaryObject(COSName.SMASK) == null
              && stream.getDictionaryObject(COSName.MASK) == null
              && !stream.getBoolean(COSName.IMAGE_MASK, false);
      if (state.shows) {
        canvas.image(state.matrix.around(0, 0, 1, 1), state, opaque);
      }
    } else if (COSName.FORM.equals(type) && depth < MAX_DEPTH) {
      form(stream, resources, depth);
    }
  }

  private void form(COSStream form, @Nullable COSDictionary outer, int depth) throws IOException {
    GraphicsState before = state;
    state = before.copy();
    state.matrix = FormStreams.matrix(form).then(state.matrix);
    Area box = FormStreams.box(form);
    if (box != null) {
      state.clip =
          state.clip.intersect(state.matrix.around(box.x0(), box.y0(), box.x1(), box.y1()));
    }
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    run(contents.of(form), own != null ? own : outer, depth + 1);
    state = before;
  }

  private static Affine matrix(ContentTokens tokens) {
    return new Affine(
        tokens.number(0),
        tokens.number(1),
        tokens.number(2),
        tokens.number(3),
        tokens.number(4),
        tokens.number(5));
  }
}
