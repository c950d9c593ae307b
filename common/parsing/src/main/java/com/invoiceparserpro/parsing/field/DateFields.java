package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the invoice date and the due date. */
final class DateFields {

  private static final Set<LabelKind> KINDS =
      EnumSet.of(LabelKind.INVOICE_DATE, LabelKind.DUE_DATE, LabelKind.OTHER_DATE);

  /** A date that nothing names is likely the document's, if it stands near the top. */
  private static final double UNLABELED = 0.9;

  private DateFields() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    Labeled labeled = new Labeled(lines);
    List<Candidate<LocalDate>> issued = new ArrayList<>();
    List<Candidate<LocalDate>> due = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (used.contains(line)) {
        continue;
      }
      for (DateSpot spot : line.dates()) {
        Map<LabelKind, Double> scores = labeled.scores(i, spot.span(), KINDS);
        Double invoice = scores.get(LabelKind.INVOICE_DATE);
        Double pay = scores.get(LabelKind.DUE_DATE);
        if (scores.isEmpty()) {
          double score =
              UNLABELED
                  - 0.8 * line.line().baseline() / line.page().height()
                  - 0.5 * (line.page().number() - 1);
          issued.add(new Candidate<>(spot.date(), score, line, spot.span()));
        }
        if (invoice != null) {
          issued.add(new Candidate<>(spot.date(), invoice, line, spot.span()));
        }
        if (pay != null) {
          due.add(new Candidate<>(spot.date(), pay, line, spot.span()));
        }
      }
    }
    Optional<Candidate<LocalDate>> date = best(issued);
    date.ifPresent(best -> fields.put(Field.INVOICE_DATE, best.extracted()));
    best(due)
        .filter(best -> best.score() > 0.5)
        .ifPresent(best -> fields.put(Field.DUE_DATE, best.extracted()));
  }

  private static Optional<Candidate<LocalDate>> best(List<Candidate<LocalDate>> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.score() > 0)
        .max(Comparator.comparingDouble(Candidate::score));
  }
}
