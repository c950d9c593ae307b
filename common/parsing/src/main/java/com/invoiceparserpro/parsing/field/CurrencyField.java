package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the currency: what is printed with most amounts, or labeled as such. */
final class CurrencyField {

  private static final Pattern BRACKETS = Pattern.compile("^[(\\[]+|[)\\].,:;]+$");

  /** A code in brackets with a colon: "(EUR):". */
  private static final int LONGEST = 6;

  private static final double LABELED = 6;
  private static final double CODE_ALONE = 0.6;

  /** Codes that are words as well. */
  private static final Set<String> WORDS =
      Set.of("ALL", "BAM", "CUP", "COP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY");

  private final Map<String, Double> votes = new HashMap<>();
  private final Map<String, Span> places = new HashMap<>();
  private final Map<String, ReadLine> lines = new HashMap<>();

  private CurrencyField() {}

  static void read(Evidence evidence, Map<Field, Extracted<?>> fields) {
    CurrencyField currency = new CurrencyField();
    evidence.lines().forEach(currency::count);
    currency.choose(evidence, fields);
  }

  private void count(ReadLine line) {
    for (AmountSpot amount : line.amounts()) {
      if (amount.currency() != null) {
        vote(amount.currency(), 1, line, amount.span());
      }
    }
    for (LabelMatch label : line.labels()) {
      if (label.is(LabelKind.CURRENCY)) {
        String rest = line.line().text().substring(label.span().to());
        String code = CurrencyWords.named(rest.replaceAll("^[\\s:.]+|[\\s:.].*$", ""));
        String stripped = rest.replaceAll("^[\\s:.]+", "").replaceAll("[\\s).,].*$", "");
        code = code == null ? CurrencyWords.named(stripped) : code;
        if (code != null) {
          vote(code, LABELED, line, label.span());
        }
      }
    }
    for (int i = 0; i < line.line().words().size(); i++) {
      countAlone(line, i);
    }
  }

  /** A code or sign that stands by itself: "Amounts in EUR". */
  private void countAlone(ReadLine line, int index) {
    String word = line.line().words().get(index).text();
    if (word.length() > LONGEST || Character.isDigit(word.charAt(0))) {
      return;
    }
    String text = BRACKETS.matcher(word).replaceAll("");
    String code = text.length() <= 3 ? CurrencyWords.named(text) : null;
    boolean sign = text.length() == 1;
    boolean iso = text.length() == 3 && text.equals(code) && !WORDS.contains(code);
    if (code != null && (sign || iso)) {
      int start = line.line().start(index);
      vote(code, CODE_ALONE, line, new Span(line.line(), start, start + word.length()));
    }
  }

  private void vote(String code, double weight, ReadLine line, Span span) {
    votes.merge(code, weight, Double::sum);
    places.putIfAbsent(code, span);
    lines.putIfAbsent(code, line);
  }

  private void choose(Evidence evidence, Map<Field, Extracted<?>> fields) {
    Optional<String> best =
        votes.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Comparator.comparing(Map.Entry::getKey)))
            .map(Map.Entry::getKey);
    if (best.isEmpty()) {
      return;
    }
    String sign = best.get();
    String code = SharedSigns.resolve(sign, votes, evidence);
    ReadLine line = lines.get(sign);
    Span span = places.get(sign);
    if (code != null && line != null && span != null) {
      double confidence = code.equals(sign) ? 0.97 : 0.85;
      fields.put(
          Field.CURRENCY,
          new Extracted<>(code, confidence, Source.TEXT, line.page().locate(span.box())));
    }
  }
}
