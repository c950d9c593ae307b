package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the currencies that are printed with amounts, or labeled as such. */
final class CurrencyField {

  private static final String OPENING = "([";
  private static final String CLOSING = ")].,:;";

  private static final Pattern NAME =
      Pattern.compile("\\p{Sc}|\\p{L}{3,12}|(?<!\\p{L})\\p{L}[^\\p{ASCII}&&\\p{L}](?!\\p{L})");

  /** As money is written where the sign is missing from the font, and in Finland. */
  private static final Pattern LETTER_E = Pattern.compile("\\d[.,]\\d{2} (e)(?!\\p{L})");

  /** A code in brackets with a colon: "(EUR):". */
  private static final int LONGEST = 6;

  private static final int MOST_LETTERS = 4;

  private static final double LABELED = 6;
  private static final double CODE_ALONE = 0.6;

  /** In French no part of a euro: amounts in words are full of them. */
  private static final Set<String> HUNDREDS = Set.of("cent", "cents");

  /** Codes that are words as well. */
  private static final Set<String> WORDS =
      Set.of("ALL", "BAM", "CUP", "COP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY");

  private final Map<String, Double> votes = new TreeMap<>();
  private final Map<String, Span> places = new HashMap<>();
  private final Map<String, ReadLine> lines = new HashMap<>();
  private final Set<String> labeled = new HashSet<>();

  private CurrencyField() {}

  static Question<String> question(Evidence evidence) {
    CurrencyField currency = new CurrencyField();
    evidence.lines().forEach(currency::count);
    if (currency.votes.isEmpty() && !"en".equals(evidence.language())) {
      boolean french = "fr".equals(evidence.language());
      evidence.lines().forEach(line -> currency.countInside(line, french));
    }
    return new Question<>(Field.CURRENCY, currency.choices(evidence));
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
          labeled.add(code);
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
    String text = Chars.trim(word, OPENING, CLOSING);
    String code = text.length() <= MOST_LETTERS ? CurrencyWords.named(text) : null;
    boolean sign = text.length() == 1;
    boolean iso = text.length() == 3 && text.equals(code) && !WORDS.contains(code);
    boolean named = code != null && isInBrackets(word) && !WORDS.contains(code);
    if (code != null && (sign || iso || named)) {
      int start = line.line().start(index);
      vote(code, CODE_ALONE, line, new Span(line.line(), start, start + word.length()));
    }
  }

  /** "Amount (KShs)": what a heading says in brackets is of what it heads. */
  private static boolean isInBrackets(String word) {
    return "([".indexOf(word.charAt(0)) >= 0 && ")]".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** A sign or name inside a heading, "Price/€", where nothing else names the currency. */
  private void countInside(ReadLine line, boolean french) {
    String text = line.line().text();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String code = CurrencyWords.named(name.group());
      boolean numeral = french && HUNDREDS.contains(name.group());
      if (code != null && !numeral && !CurrencyWords.isShortened(text, name.start(), name.end())) {
        vote(code, CODE_ALONE, line, new Span(line.line(), name.start(), name.end()));
      }
    }
    String inside = CurrencyWords.within(text);
    if (inside != null) {
      vote(inside, CODE_ALONE, line, new Span(line.line(), 0, text.length()));
    }
    Matcher euro = LETTER_E.matcher(text);
    while (euro.find()) {
      vote("EUR", CODE_ALONE, line, new Span(line.line(), euro.start(1), euro.end(1)));
    }
  }

  private void vote(String code, double weight, ReadLine line, Span span) {
    votes.merge(code, weight, Double::sum);
    places.putIfAbsent(code, span);
    lines.putIfAbsent(code, line);
  }

  private List<Choice<String>> choices(Evidence evidence) {
    double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Choice<String>> choices = new ArrayList<>();
    votes.forEach(
        (sign, count) -> {
          String code = SharedSigns.resolve(sign, votes, evidence);
          ReadLine line = lines.get(sign);
          Span span = places.get(sign);
          if (code != null && line != null && span != null) {
            Features features =
                new Features()
                    .add(Feature.SHARE, count / all)
                    .add(Feature.REPEATED, Math.min(3, Math.log1p(count)))
                    .addIf(labeled.contains(sign), Feature.LABEL_STRONG)
                    .addIf(!code.equals(sign), Feature.SHARED_SIGN);
            choices.add(new Choice<>(code, features, line, span));
          }
        });
    return choices;
  }
}
