package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes pieces and shapes into a document, with some program's habit. */
final class Pen {

  private final PDDocument document;
  private final Paper paper;
  private final Fonts fonts;
  private final Habit habit;
  private final Draw draw;

  Pen(PDDocument document, Paper paper, Fonts fonts, Habit habit, Draw draw) {
    this.document = document;
    this.paper = paper;
    this.fonts = fonts;
    this.habit = habit;
    this.draw = draw;
  }

  void page(int number, List<Piece> pieces, List<Shape> shapes) throws IOException {
    boolean lying = habit.turned() % 180 != 0;
    PDRectangle box =
        lying
            ? new PDRectangle(paper.height(), paper.width())
            : new PDRectangle(paper.width(), paper.height());
    PDPage page = new PDPage(box);
    page.setRotation(habit.turned());
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      turn(out);
      for (Shape shape : shapes) {
        if (shape.page() == number) {
          draw(out, shape);
        }
      }
      for (Piece piece : ordered(pieces.stream().filter(p -> p.page() == number).toList())) {
        write(out, piece);
        if (habit.doubled() && piece.bold()) {
          write(out, moved(piece));
        }
      }
    }
  }

  private void turn(PDPageContentStream out) throws IOException {
    switch (habit.turned()) {
      case 90 -> out.transform(new Matrix(0, 1, -1, 0, paper.height(), 0));
      case 180 -> out.transform(new Matrix(-1, 0, 0, -1, paper.width(), paper.height()));
      case 270 -> out.transform(new Matrix(0, -1, 1, 0, 0, paper.width()));
      default -> {}
    }
  }

  private static Piece moved(Piece piece) {
    return new Piece(
        piece.page(),
        piece.x() + 0.3f,
        piece.y(),
        piece.text(),
        piece.size(),
        true,
        piece.spacing(),
        piece.ink());
  }

  private List<Piece> ordered(List<Piece> pieces) {
    List<Piece> ordered = new ArrayList<>(pieces);
    switch (habit.order()) {
      case READING -> {}
      case SHUFFLED -> ordered = draw.shuffled(pieces);
      case BACKWARDS -> Collections.reverse(ordered);
      case BY_COLUMN ->
          ordered.sort(
              Comparator.<Piece>comparingInt(p -> (int) (p.x() / 30)).thenComparing(Piece::y));
      case BOLD_FIRST -> ordered.sort(Comparator.comparing(Piece::bold).reversed());
    }
    return ordered;
  }

  private void draw(PDPageContentStream out, Shape shape) throws IOException {
    float y = paper.height() - shape.y();
    if (shape.width() == 0 || shape.height() == 0) {
      out.setStrokingColor(shape.shade());
      out.setLineWidth(0.6f);
      out.moveTo(shape.x(), y);
      out.lineTo(shape.x() + shape.width(), y - shape.height());
      out.stroke();
    } else {
      out.setNonStrokingColor(shape.shade());
      out.addRect(shape.x(), y - shape.height(), shape.width(), shape.height());
      out.fill();
    }
  }

  private void write(PDPageContentStream out, Piece piece) throws IOException {
    float shade = piece.ink() == Ink.WHITE ? 1 : piece.ink() == Ink.GRAY ? 0.45f : 0;
    if (piece.ink() == Ink.COLOR) {
      out.setNonStrokingColor(0.1f, 0.2f, 0.5f);
    } else {
      out.setNonStrokingColor(shade);
    }
    float spacing = piece.spacing() + habit.spacing() * piece.size() * 0.2f;
    switch (habit.unit()) {
      case LINE -> show(out, piece, piece.x(), piece.text(), spacing);
      case WORD, GLYPH -> parts(out, piece, spacing);
      case KERNED, ADJUSTED -> adjusted(out, piece, spacing);
    }
  }

  private void parts(PDPageContentStream out, Piece piece, float spacing) throws IOException {
    String split = habit.unit() == Habit.Unit.GLYPH ? "" : "(?<= )";
    float x = piece.x();
    for (String part : piece.text().split(split, -1)) {
      if (!part.isBlank()) {
        show(out, piece, x, part.stripTrailing(), spacing);
      }
      x += fonts.width(part, piece.size(), piece.bold(), spacing);
    }
  }

  private void show(PDPageContentStream out, Piece piece, float x, String text, float spacing)
      throws IOException {
    begin(out, piece, x, spacing);
    out.showText(text);
    out.endText();
  }

  private void adjusted(PDPageContentStream out, Piece piece, float spacing) throws IOException {
    begin(out, piece, piece.x(), spacing);
    List<Object> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < piece.text().length(); i++) {
      char c = piece.text().charAt(i);
      if (c == ' ' && habit.unit() == Habit.Unit.KERNED) {
        flush(parts, run);
        parts.add(-fonts.width(" ", 1000, piece.bold(), 0) - spacing / piece.size() * 1000);
      } else {
        run.append(c);
        if (i % 3 == 2) {
          flush(parts, run);
          parts.add(draw.between(-8f, 8f));
        }
      }
    }
    flush(parts, run);
    out.showTextWithPositioning(parts.toArray());
    out.endText();
  }

  private static void flush(List<Object> parts, StringBuilder run) {
    if (run.length() > 0) {
      parts.add(run.toString());
      run.setLength(0);
    }
  }

  private void begin(PDPageContentStream out, Piece piece, float x, float spacing)
      throws IOException {
    out.beginText();
    out.setFont(fonts.of(piece.bold()), piece.size());
    out.setCharacterSpacing(spacing);
    out.newLineAtOffset(x, paper.height() - piece.y());
  }
}
