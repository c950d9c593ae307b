package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the candidates of the invoice date and the due date. */
final class DateFields {

  private static final KindSet KINDS =
      KindSet.of(LabelKind.INVOICE_DATE, LabelKind.DUE_DATE, LabelKind.OTHER_DATE);

  private static final KindSet OTHER_DATE = KindSet.of(LabelKind.OTHER_DATE);

  private static final KindSet TERMS =
      KindSet.of(LabelKind.PAYMENT_TERMS, LabelKind.AMOUNT_DUE, LabelKind.DUE_DATE);

  /** Whose values are no date of the invoice. */
  private static final KindSet OTHERS =
      KindSet.of(LabelKind.PAYMENT_TERMS, LabelKind.SERVICE_PERIOD, LabelKind.PURCHASE_ORDER);

  private static final int TERMS_ABOVE = 2;

  /** Characters between a title and its date. */
  private static final int NEAR = 40;

  /** Days. */
  private static final Set<Integer> ROUND_TERMS =
      Set.of(5, 7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 45, 60, 75, 90, 120);

  private static final int LONGEST_TERM = 150;

  private final List<Choice<LocalDate>> issued = new ArrayList<>();
  private final List<Choice<LocalDate>> due = new ArrayList<>();

  /** Of each candidate for the due date, its line. */
  private final List<Integer> index = new ArrayList<>();

  private DateFields() {}

  static List<Question<?>> questions(List<ReadLine> lines, Set<ReadLine> used) {
    DateFields fields = new DateFields();
    fields.gather(lines, used);
    if (fields.issued.isEmpty()) {
      fields.addOnly(lines, used);
    }
    fields.addTerms(lines);
    return List.of(
        new Question<>(Field.INVOICE_DATE, fields.issued),
        new Question<>(Field.DUE_DATE, fields.due));
  }

  private void gather(List<ReadLine> lines, Set<ReadLine> used) {
    Labeled labeled = new Labeled(lines);
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (used.contains(line)) {
        gatherBeside(lines, used, i);
        continue;
      }
      for (DateSpot spot : line.dates()) {
        if (Schedule.isFirst(lines, i, spot)) {
          add(due, spot, line, Relation.strong().addAll(place(line)));
          index.add(i);
          continue;
        }
        Map<LabelKind, Features> fits = labeled.of(i, spot.span(), KINDS);
        if (fits.isEmpty()) {
          Features features =
              place(line)
                  .add(Feature.UNLABELED)
                  .add(Feature.UNLABELED_DEPTH, line.line().baseline() / line.page().height())
                  .addIf(isOfOthers(line, spot), Feature.RIVAL);
          add(issued, spot, line, features);
        }
        Features invoice = fits.get(LabelKind.INVOICE_DATE);
        if (isOfTitle(line, spot)) {
          add(issued, spot, line, Relation.strong().addAll(place(line)));
        } else if (invoice != null) {
          add(issued, spot, line, invoice.addAll(place(line)));
        }
        Features pay = isOfCashDiscount(line, spot) ? null : fits.get(LabelKind.DUE_DATE);
        Features unnamed =
            new Features()
                .add(Feature.UNLABELED)
                .addIf(!fits.isEmpty(), Feature.RIVAL)
                .addIf(line.dates().size() > 1, Feature.NOT_LAST);
        add(due, spot, line, (pay == null ? unnamed : pay).addAll(place(line)));
        index.add(i);
      }
    }
  }

  /**
   * A date at the edge of a row, right below a label that is in no table: of a stack of labels and
   * values beside the table.
   */
  private void gatherBeside(List<ReadLine> lines, Set<ReadLine> used, int row) {
    ReadLine line = lines.get(row);
    if (line.dates().isEmpty() || row == 0 || used.contains(lines.get(row - 1))) {
      return;
    }
    Labeled labeled = new Labeled(lines.subList(row - 1, row + 1));
    for (DateSpot spot : line.dates()) {
      Span segment = line.line().segmentAt(spot.span().from());
      boolean edge = segment.from() == 0 || segment.to() == line.line().text().length();
      boolean whole = segment.trimmed().equals(spot.span());
      Map<LabelKind, Features> fits = edge && whole ? labeled.of(1, spot.span(), KINDS) : Map.of();
      Features invoice = fits.get(LabelKind.INVOICE_DATE);
      if (invoice != null) {
        add(issued, spot, line, invoice.addAll(place(line)));
      }
      Features pay = fits.get(LabelKind.DUE_DATE);
      if (pay != null) {
        add(due, spot, line, pay.addAll(place(line)));
        index.add(row);
      }
    }
  }

  /** A document's only date, if it is called that of an order or a delivery: there is no other. */
  private void addOnly(List<ReadLine> lines, Set<ReadLine> used) {
    ReadLine first = null;
    DateSpot only = null;
    for (ReadLine line : lines) {
      for (DateSpot spot : used.contains(line) ? List.<DateSpot>of() : line.dates()) {
        if (only != null && !only.date().equals(spot.date())) {
          return;
        }
        boolean earlier = only != null;
        first = earlier ? first : line;
        only = earlier ? only : spot;
      }
    }
    if (first != null && only != null && first.names(OTHER_DATE) && !first.names(TERMS)) {
      add(issued, only, first, place(first).add(Feature.LABEL_WEAK).add(Feature.BESIDE));
    }
  }

  /** "Terms: 10.04.2025": what opens the date's segment says what it is of. */
  private static boolean isOfOthers(ReadLine line, DateSpot spot) {
    Span segment = line.line().segmentAt(spot.span().from());
    for (LabelMatch label : line.labels()) {
      if (label.any(OTHERS)
          && label.opensSegment()
          && label.segment().equals(segment)
          && label.span().to() <= spot.span().from()) {
        return true;
      }
    }
    return false;
  }

  /** "3 % discount until": the last that is named before the date is a discount. */
  private static boolean isOfCashDiscount(ReadLine line, DateSpot spot) {
    LabelMatch last = null;
    for (LabelMatch label : line.labels()) {
      boolean telling =
          label.isStrong(LabelKind.DUE_DATE)
              || label.is(LabelKind.COLUMN_DISCOUNT)
              || label.is(LabelKind.DISCOUNT_AMOUNT);
      last = telling && label.span().to() <= spot.span().from() ? label : last;
    }
    return last != null && !last.is(LabelKind.DUE_DATE);
  }

  /** "Invoice No. 123 of 5 June": the date in the title's own words. */
  private static boolean isOfTitle(ReadLine line, DateSpot spot) {
    Span segment = line.line().segmentAt(spot.span().from());
    LabelMatch first = null;
    for (LabelMatch label : line.labels()) {
      boolean before =
          label.span().from() >= segment.from() && label.span().to() <= spot.span().from();
      boolean ordered = first != null && label.isStrong(LabelKind.PURCHASE_ORDER);
      boolean others = label.is(LabelKind.DUE_DATE) || label.isStrong(LabelKind.OTHER_DATE);
      if (before && (ordered || others)) {
        return false;
      }
      first = before && first == null ? label : first;
    }
    return first != null
        && first.opensSegment()
        && first.any(KindSet.TITLE_OR_NUMBER)
        && line.line().text().substring(first.span().to(), spot.span().from()).length() < NEAR;
  }

  private static void add(
      List<Choice<LocalDate>> choices, DateSpot spot, ReadLine line, Features features) {
    choices.add(new Choice<>(spot.date(), features, line, spot.span()));
  }

  /** A due date lies a round term after the invoice's, and near what is said of payment. */
  private void addTerms(List<ReadLine> lines) {
    Optional<LocalDate> start =
        issued.stream()
            .max(Comparator.comparingDouble(choice -> Relation.worth(choice.features())))
            .map(Choice::value);
    for (int i = 0; i < due.size(); i++) {
      Choice<LocalDate> choice = due.get(i);
      long days = start.map(from -> ChronoUnit.DAYS.between(from, choice.value())).orElse(0L);
      choice
          .features()
          .addIf(days == 0, Feature.SAME_DAY)
          .addIf(days < 0, Feature.BEFORE_ISSUE)
          .addIf(days > 0 && days <= LONGEST_TERM, Feature.AFTER_ISSUE)
          .addIf(days > 0 && ROUND_TERMS.contains((int) days), Feature.ROUND_TERM)
          .addIf(isNearTerms(lines, index.get(i)), Feature.TERMS_NEAR);
    }
  }

  private static boolean isNearTerms(List<ReadLine> lines, int at) {
    for (int i = Math.max(0, at - TERMS_ABOVE); i <= at; i++) {
      if (lines.get(i).names(TERMS)) {
        return true;
      }
    }
    return false;
  }

  private static Features place(ReadLine line) {
    return new Features()
        .add(Feature.DEPTH, line.line().baseline() / line.page().height())
        .add(Feature.LATER_PAGE, Math.min(3, line.page().number() - 1));
  }
}
