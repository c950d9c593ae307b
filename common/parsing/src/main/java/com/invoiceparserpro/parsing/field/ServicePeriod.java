package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.PrintedMonth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day, the days or the month of a delivery or service, by its label. */
final class ServicePeriod {

  private static final int REACH = 3;
  private static final double LEAST = 1;

  /** So many characters between two dates make them no range. */
  private static final int CONNECTOR = 12;

  private static final Pattern LETTERS_OR_DASH = Pattern.compile("[\\p{L}\\s.:/~〜～–—-]*");

  /** "01.03. - " or "1 - " before the last day: a first day without its month or year. */
  private static final Pattern FIRST_DAY =
      Pattern.compile("(\\d{1,2})[./]?(?:\\s?(\\d{1,2})[./]?)?\\s*(?:[-–—~〜～]|\\p{L}{1,5})\\s*$");

  private record Days(LocalDate start, LocalDate end) {}

  private ServicePeriod() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    Optional<Candidate<Days>> best = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      for (LabelMatch label : line.labels()) {
        if (!used.contains(line)
            && label.is(LabelKind.SERVICE_PERIOD)
            && label.opensSegment()
            && (label.isStrong(LabelKind.SERVICE_PERIOD) || label.hasColon())) {
          best = better(best, candidate(lines, i, label));
        }
      }
    }
    best.filter(found -> found.score() > LEAST)
        .ifPresent(
            found -> {
              put(fields, Field.SERVICE_PERIOD_START, found, found.value().start());
              put(fields, Field.SERVICE_PERIOD_END, found, found.value().end());
            });
  }

  private static void put(
      Map<Field, Extracted<?>> fields, Field field, Candidate<Days> found, LocalDate day) {
    fields.put(field, new Candidate<>(day, found.score(), found.line(), found.span()).extracted());
  }

  private static Optional<Candidate<Days>> better(
      Optional<Candidate<Days>> best, Optional<Candidate<Days>> other) {
    return other.isPresent() && (best.isEmpty() || other.get().score() > best.get().score())
        ? other
        : best;
  }

  private static Optional<Candidate<Days>> candidate(
      List<ReadLine> lines, int index, LabelMatch label) {
    ReadLine line = lines.get(index);
    double worth = Relation.label(label, LabelKind.SERVICE_PERIOD);
    for (DateSpot date : line.dates()) {
      double relation = Relation.beside(label, date.span(), line.labels());
      if (relation > 0) {
        return Optional.of(days(line, date, label.span().to(), worth + relation));
      }
    }
    Optional<Candidate<Days>> month = month(line, label, worth);
    if (month.isPresent()) {
      return month;
    }
    Optional<Candidate<Days>> best = Optional.empty();
    for (int i = index + 1; i <= Math.min(lines.size() - 1, index + REACH); i++) {
      ReadLine below = lines.get(i);
      for (DateSpot date : below.dates()) {
        double relation = Relation.below(label, line, date.span(), below, i - index - 1);
        boolean claimed =
            below.labels().stream()
                .anyMatch(other -> Relation.beside(other, date.span(), below.labels()) > 1);
        if (relation > 0 && !claimed) {
          int from = below.line().segmentAt(date.span().from()).from();
          best = better(best, Optional.of(days(below, date, from, worth + relation)));
        }
      }
    }
    return best;
  }

  /** From {@code date} to the date that a dash or a word joins to it; else that day alone. */
  private static Candidate<Days> days(ReadLine line, DateSpot date, int from, double score) {
    String text = line.line().text();
    Optional<DateSpot> last =
        line.dates().stream()
            .filter(other -> other.span().from() >= date.span().to())
            .min(Comparator.comparingInt(other -> other.span().from()))
            .filter(other -> joins(text.substring(date.span().to(), other.span().from())))
            .filter(other -> !other.date().isBefore(date.date()));
    if (last.isPresent()) {
      Span span = new Span(line.line(), date.span().from(), last.get().span().to());
      return new Candidate<>(new Days(date.date(), last.get().date()), score, line, span);
    }
    Matcher before =
        FIRST_DAY.matcher(text.substring(Math.min(from, date.span().from()), date.span().from()));
    LocalDate first = before.find() ? firstDay(before, date.date()) : date.date();
    return new Candidate<>(new Days(first, date.date()), score, line, date.span());
  }

  private static boolean joins(String between) {
    return between.length() <= CONNECTOR
        && LETTERS_OR_DASH.matcher(between).matches()
        && !between.isBlank();
  }

  private static LocalDate firstDay(Matcher before, LocalDate last) {
    try {
      int month =
          before.group(2) == null ? last.getMonthValue() : Integer.parseInt(before.group(2));
      LocalDate first = LocalDate.of(last.getYear(), month, Integer.parseInt(before.group(1)));
      return first.isAfter(last) ? last : first;
    } catch (DateTimeException e) {
      return last;
    }
  }

  private static Optional<Candidate<Days>> month(ReadLine line, LabelMatch label, double worth) {
    String text = line.line().text();
    int from = label.span().to();
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    Optional<YearMonth> month = PrintedMonth.at(text.substring(from));
    int start = from;
    return month.map(
        found ->
            new Candidate<>(
                new Days(found.atDay(1), found.atEndOfMonth()),
                worth + 1,
                line,
                new Span(line.line(), start, line.line().segmentAt(start).to())));
  }
}
