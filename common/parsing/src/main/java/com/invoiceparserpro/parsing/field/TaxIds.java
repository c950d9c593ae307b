package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.identifier.Iban;
import com.invoiceparserpro.model.identifier.TaxNumber;
import com.invoiceparserpro.model.identifier.TaxNumber.Verdict;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tax ids of both parties: beside or below a label, or told by a form that proves itself. */
final class TaxIds {

  /** Signs after a label, and an explanation in parentheses. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[\\s:：.#)]*(?:\\([^)\\d]{0,20}\\)[\\s:]*)?(?:[-–]\\s*)?");

  /** Groups of digits and capitals, each with a digit, or a letter at either end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[A-Z]{1,4}[ .-]?)?[A-Z\\d]*\\d[A-Z\\d]*(?:(?:[ ./–-]|\\. )[A-Z\\d]*\\d[A-Z\\d]*)*"
              + "(?:[ .-]?(?:MWST|MVA|TVA|IVA|VAT|[A-Z])(?![\\p{L}\\d]))?(?![\\p{L}])");

  /** A number of one word that begins with letters, anywhere in a text. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?:[A-Z]{2,3}[ -]?|\\d{2}[A-Z]{5})[A-Z\\d][A-Z\\d.]{5,14}(?![\\p{L}\\d/-])");

  private static final int LEAST_DIGITS = 5;
  private static final int LONGEST = 26;
  private static final int REACH = 2;

  private record Found(
      String value, Verdict verdict, boolean labeled, Field party, ReadLine line, Span span) {

    double worth() {
      double proof =
          switch (verdict) {
            case PROVEN -> 2;
            case FORM_ONLY -> 0.6;
            case WRONG -> 0.5;
            case UNKNOWN -> 0;
          };
      return proof
          + (labeled ? 1 : 0)
          + (Character.isLetter(value.charAt(0)) ? 0.5 : 0)
          - 0.1 * (line.page().number() - 1);
    }

    double confidence() {
      return switch (verdict) {
        case PROVEN -> 0.95;
        case FORM_ONLY -> 0.88;
        case UNKNOWN -> 0.8;
        case WRONG -> 0.6;
      };
    }
  }

  private final List<ReadLine> lines;
  private final TaxIdOwner owner;
  private final @Nullable String currency;
  private final List<Found> found = new ArrayList<>();

  private TaxIds(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    this.lines = lines;
    this.owner = new TaxIdOwner(lines, fields);
    Extracted<?> stated = fields.get(Field.CURRENCY);
    this.currency = stated == null ? null : stated.value().toString();
  }

  /** Puts the ids into {@code fields}, which names the parties and the currency by now. */
  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    TaxIds ids = new TaxIds(lines, fields);
    for (int i = 0; i < lines.size(); i++) {
      if (!used.contains(lines.get(i))) {
        ids.collect(i);
      }
    }
    for (Field party : List.of(Field.VENDOR_TAX_ID, Field.CUSTOMER_TAX_ID)) {
      ids.found.stream()
          .filter(id -> id.party() == party)
          .max(Comparator.comparingDouble(Found::worth))
          .ifPresent(
              id ->
                  fields.put(
                      party,
                      new Extracted<>(
                          id.value(),
                          id.confidence(),
                          Source.TEXT,
                          id.line().page().locate(id.span().box()))));
    }
  }

  private void collect(int index) {
    ReadLine line = lines.get(index);
    boolean labeled = false;
    for (LabelMatch label : line.labels()) {
      if (label.is(LabelKind.TAX_ID)) {
        Field party = owner.of(index, label);
        labeled |= beside(line, label, party) || below(index, label, party);
      }
    }
    if (!labeled) {
      telling(index);
    }
  }

  private boolean beside(ReadLine line, LabelMatch label, Field party) {
    String text = line.line().text();
    Matcher separator = SEPARATOR.matcher(text).region(label.span().to(), text.length());
    int from = separator.lookingAt() ? separator.end() : label.span().to();
    return number(line, from, text.length())
        .map(span -> found.add(found(span, true, party, line)))
        .orElse(false);
  }

  private boolean below(int index, LabelMatch label, Field party) {
    for (int i = index + 1; i <= Math.min(lines.size() - 1, index + REACH); i++) {
      ReadLine line = lines.get(i);
      for (Span segment : line.line().segments()) {
        if (Relation.below(label, lines.get(index), segment, line, i - index - 1) > 0.8) {
          Optional<Span> whole =
              number(line, segment.from(), segment.to())
                  .filter(span -> span.to() == segment.trimmed().to());
          if (whole.isPresent()) {
            return found.add(found(whole.get(), true, party, line));
          }
        }
      }
    }
    return false;
  }

  /** Numbers that nothing labels count if their own check digit proves them. */
  private void telling(int index) {
    ReadLine line = lines.get(index);
    String text = line.line().text();
    if (Chars.digits(text) < 7 || !hasCapitals(text)) {
      return;
    }
    Matcher matcher = TELLING.matcher(text);
    while (matcher.find()) {
      if (TaxNumber.judge(matcher.group(), null) == Verdict.PROVEN) {
        Span span = new Span(line.line(), matcher.start(), matcher.end());
        found.add(found(span, false, owner.of(index, span), line));
      }
    }
  }

  /** Whether two capitals stand side by side, as at the head of each such number. */
  private static boolean hasCapitals(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean capital = text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
      if (capital && before) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private Found found(Span span, boolean labeled, Field party, ReadLine line) {
    String value = span.text();
    return new Found(value, TaxNumber.judge(value, currency), labeled, party, line, span);
  }

  /** Whether it is an id of the country that its letters name: "FR 40 ..." is no sum in francs. */
  private boolean namesCountry(String value) {
    return Character.isLetter(value.charAt(0))
        && Character.isLetter(value.charAt(1))
        && TaxNumber.judge(value, currency) != Verdict.UNKNOWN;
  }

  /** The number that starts at {@code from}; words in capitals behind it are left out. */
  private Optional<Span> number(ReadLine line, int from, int to) {
    String text = line.line().text();
    Matcher matcher = NUMBER.matcher(text).region(from, to);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span whole = new Span(line.line(), from, matcher.end());
    Span best = whole;
    while (TaxNumber.judge(best.text(), currency) != Verdict.PROVEN) {
      int space = text.lastIndexOf(' ', best.to() - 1);
      if (space <= from) {
        best = whole;
        break;
      }
      best = new Span(line.line(), from, space);
    }
    String value = best.text();
    int digits = Chars.digits(value);
    boolean other =
        Iban.isValid(value.replace(" ", ""))
            || line.dates().stream().anyMatch(date -> date.span().equals(whole))
            || (!namesCountry(value)
                && line.amounts().stream()
                    .anyMatch(
                        a -> (a.currency() != null || a.percent()) && a.span().overlaps(whole)));
    return digits >= LEAST_DIGITS && value.length() <= LONGEST && !other
        ? Optional.of(best)
        : Optional.empty();
  }
}
