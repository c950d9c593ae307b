package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;
import java.util.Map;

/** The payment terms as printed beside their label. */
final class Terms {

  private static final int LONGEST = 120;

  private Terms() {}

  static void read(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        if (label.is(LabelKind.PAYMENT_TERMS) && label.opensSegment()) {
          Span value = beside(line, label);
          if (!value.isEmpty() && value.text().length() <= LONGEST && line.dates().isEmpty()) {
            double score = Relation.label(label, LabelKind.PAYMENT_TERMS) + 0.8;
            fields.putIfAbsent(
                Field.PAYMENT_TERMS, new Candidate<>(value.text(), score, line, value).extracted());
          }
        }
      }
    }
  }

  private static Span beside(ReadLine line, LabelMatch label) {
    String text = line.line().text();
    int from = label.span().to();
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from >= text.length()
        ? new Span(line.line(), from, from)
        : new Span(line.line(), from, line.line().segmentAt(from).to()).trimmed();
  }
}
