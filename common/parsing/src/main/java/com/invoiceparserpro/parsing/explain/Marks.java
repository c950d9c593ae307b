package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.explain.Mark.Kind;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists what was recognized on lines. */
final class Marks {

  private static final int MOST = 8_000;

  private Marks() {}

  static List<Mark> of(List<ReadLine> lines) {
    List<Mark> marks = new ArrayList<>();
    for (ReadLine line : lines) {
      if (marks.size() > MOST) {
        break;
      }
      for (Span segment : line.line().segments()) {
        marks.add(mark(Kind.TEXT, line, segment, ""));
      }
      for (LabelMatch label : line.labels()) {
        marks.add(mark(Kind.LABEL, line, label.span(), meaning(label)));
      }
      for (AmountSpot spot : line.amounts()) {
        String sign = spot.percent() ? " %" : spot.currency() == null ? "" : " " + spot.currency();
        marks.add(mark(Kind.NUMBER, line, spot.span(), spot.value().toPlainString() + sign));
      }
      for (DateSpot spot : line.dates()) {
        marks.add(mark(Kind.DATE, line, spot.span(), spot.date().toString()));
      }
    }
    return marks;
  }

  private static Mark mark(Kind kind, ReadLine line, Span span, String meaning) {
    Location location = line.page().locate(span.trimmed().box());
    return new Mark(kind, span.text().strip(), meaning, location);
  }

  private static String meaning(LabelMatch label) {
    return label.meanings().stream()
        .map(Marks::meaning)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String meaning(Label label) {
    return label.kind().name().toLowerCase(Locale.ROOT)
        + (label.strong() ? "" : "~")
        + " ("
        + label.language()
        + ")";
  }
}
