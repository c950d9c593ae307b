package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.parsing.pdf.GlyphPage;
import com.invoiceparserpro.parsing.pdf.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Strokes as painted to rules as seen: pieces in one line joined, double strokes once. */
final class RuleBuilder {

  /** In points: strokes side by side within this are one line. */
  private static final double BESIDE = 1.5;

  /** In points: dashes no farther apart are one line. */
  private static final double DASH = 4;

  /** In points: what is shorter divides nothing. */
  private static final double SHORTEST = 5;

  /** A stroke along its own direction: {@code from} and {@code to} at {@code across}. */
  private record Piece(double across, double from, double to) {}

  private RuleBuilder() {}

  static List<Rule> build(GlyphPage page, Turn turn) {
    List<Piece> horizontal = new ArrayList<>();
    List<Piece> vertical = new ArrayList<>();
    for (Stroke stroke : page.strokes()) {
      double ax = turn.x(stroke.x0(), stroke.y0());
      double ay = turn.y(stroke.x0(), stroke.y0());
      double bx = turn.x(stroke.x1(), stroke.y1());
      double by = turn.y(stroke.x1(), stroke.y1());
      if (Math.abs(bx - ax) >= Math.abs(by - ay)) {
        horizontal.add(new Piece((ay + by) / 2, Math.min(ax, bx), Math.max(ax, bx)));
      } else {
        vertical.add(new Piece((ax + bx) / 2, Math.min(ay, by), Math.max(ay, by)));
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (Piece piece : joined(horizontal)) {
      rules.add(new Rule(piece.from, piece.across, piece.to, piece.across));
    }
    for (Piece piece : joined(vertical)) {
      rules.add(new Rule(piece.across, piece.from, piece.across, piece.to));
    }
    return List.copyOf(rules);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    pieces.sort(Comparator.comparingDouble(Piece::across));
    List<Piece> joined = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to).across - pieces.get(from).across <= BESIDE) {
        to++;
      }
      join(pieces.subList(from, to), joined);
      from = to;
    }
    return joined;
  }

  /** Joins pieces of one line, whose ends touch or nearly do. */
  private static void join(List<Piece> line, List<Piece> joined) {
    line.sort(Comparator.comparingDouble(Piece::from));
    double across = line.get(0).across;
    double from = line.get(0).from;
    double to = line.get(0).to;
    for (Piece piece : line) {
      if (piece.from - to > DASH) {
        add(across, from, to, joined);
        across = piece.across;
        from = piece.from;
      }
      to = Math.max(to, piece.to);
    }
    add(across, from, to, joined);
  }

  private static void add(double across, double from, double to, List<Piece> joined) {
    if (to - from >= SHORTEST) {
      joined.add(new Piece(across, from, to));
    }
  }
}
