package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.identifier.Bic;
import com.invoiceparserpro.model.identifier.Iban;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The account to pay to: an IBAN found by its form and proven by its checksum, and the BIC. */
final class BankAccount {

  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![\\p{L}\\d])[A-Z]{2}\\s?\\d{2}(?:\\s?[\\dA-Z]{1,4}){3,8}(?![\\p{L}\\d])");
  private static final Pattern BIC =
      Pattern.compile("[\\s:./-]*([A-Z]{6}[A-Z\\d]{2}(?:\\s?[A-Z\\d]{3})?)(?![\\p{L}\\d])");

  /** Fewer digits make no IBAN worth the search. */
  private static final int LEAST_DIGITS = 6;

  private static final double PROVEN = 0.99;
  private static final double LABELED = 0.9;

  private BankAccount() {}

  static void read(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    for (ReadLine line : lines) {
      iban(line, fields);
      for (LabelMatch label : line.labels()) {
        if (label.is(LabelKind.BIC)) {
          bic(line, label, fields);
        }
      }
    }
  }

  private static void bic(ReadLine line, LabelMatch label, Map<Field, Extracted<?>> fields) {
    String text = line.line().text();
    Matcher matcher = BIC.matcher(text).region(label.span().to(), text.length());
    if (matcher.lookingAt()) {
      String value = compact(text, matcher.start(1), matcher.end(1));
      if (Bic.isValid(value)) {
        put(fields, Field.BIC, line, matcher.start(1), matcher.end(1), LABELED);
      }
    }
  }

  private static void iban(ReadLine line, Map<Field, Extracted<?>> fields) {
    String text = line.line().text();
    if (Chars.digits(text) < LEAST_DIGITS || !mayHoldIban(text)) {
      return;
    }
    Matcher matcher = IBAN.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      // Capitals that follow, a BIC or its label, read like a further group.
      while (end > matcher.start() && !Iban.isValid(compact(text, matcher.start(), end))) {
        do {
          end--;
        } while (end > matcher.start() && !Character.isWhitespace(text.charAt(end)));
      }
      if (end > matcher.start()) {
        put(fields, Field.IBAN, line, matcher.start(), end, PROVEN);
        return;
      }
    }
  }

  /** Whether two capitals stand right before a digit, but for a space. */
  private static boolean mayHoldIban(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isCapital(text.charAt(i)) && isCapital(text.charAt(i - 1))) {
        char next = text.charAt(i + 1);
        boolean apart = Character.isWhitespace(next) && i + 2 < text.length();
        if (Character.isDigit(apart ? text.charAt(i + 2) : next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String compact(String text, int from, int to) {
    return text.substring(from, to).replaceAll("\\s", "");
  }

  private static void put(
      Map<Field, Extracted<?>> fields,
      Field field,
      ReadLine line,
      int from,
      int to,
      double confidence) {
    Span span = new Span(line.line(), from, to);
    fields.putIfAbsent(
        field,
        new Extracted<>(
            compact(line.line().text(), from, to),
            confidence,
            Source.TEXT,
            line.page().locate(span.box())));
  }
}
