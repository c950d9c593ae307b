package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bank and tax identifiers: found by their form, proven by their checksum where they have one. */
final class Identifiers {

  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![\\p{L}\\d])[A-Z]{2}\\s?\\d{2}(?:\\s?[\\dA-Z]{1,4}){3,8}(?![\\p{L}\\d])");
  private static final Pattern BIC =
      Pattern.compile("[\\s:.]*([A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?)(?![\\p{L}\\d])");
  private static final Pattern TAX_ID =
      Pattern.compile(
          "[\\s:.#]*((?:[A-Z]{2,3}[\\s-]?)?\\d[\\d./ \\-]{4,18}\\d(?:[A-Z\\d]{1,5})?|\\d{2}[A-Z]{5}\\d{4}[A-Z\\d]{4}|[A-Z]{1,4}-?\\d[\\dA-Z./-]{5,14})");
  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  /** Fewer digits make no IBAN worth the search. */
  private static final int LEAST_DIGITS = 6;

  private static final double PROVEN = 0.99;
  private static final double LABELED = 0.85;
  private static final int BLOCK = 8;

  private Identifiers() {}

  static void read(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      iban(line, fields);
      for (LabelMatch label : line.labels()) {
        if (label.is(LabelKind.BIC)) {
          after(BIC, line, label)
              .ifPresent(span -> put(fields, Field.BIC, line, span, span.text(), LABELED));
        }
        if (label.is(LabelKind.TAX_ID)) {
          boolean buyer = belongsToBuyer(lines, i, label);
          after(TAX_ID, line, label)
              .ifPresent(
                  span ->
                      put(
                          fields,
                          buyer ? Field.CUSTOMER_TAX_ID : Field.VENDOR_TAX_ID,
                          line,
                          span,
                          span.text().strip(),
                          LABELED));
        }
      }
    }
  }

  private static void iban(ReadLine line, Map<Field, Extracted<?>> fields) {
    String text = line.line().text();
    if (text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() < LEAST_DIGITS) {
      return;
    }
    Matcher matcher = IBAN.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      // Capitals that follow, a BIC or its label, read like a further group.
      while (end > matcher.start() && !isIban(compact(text, matcher.start(), end))) {
        do {
          end--;
        } while (end > matcher.start() && !Character.isWhitespace(text.charAt(end)));
      }
      if (end > matcher.start()) {
        Span span = new Span(line.line(), matcher.start(), end);
        put(fields, Field.IBAN, line, span, compact(text, matcher.start(), end), PROVEN);
        return;
      }
    }
  }

  private static String compact(String text, int from, int to) {
    return text.substring(from, to).replaceAll("\\s", "");
  }

  /** ISO 13616: the first four characters moved to the end, letters as numbers, modulo 97 is 1. */
  static boolean isIban(String iban) {
    if (iban.length() < 15 || iban.length() > 34) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
  }

  private static Optional<Span> after(Pattern pattern, ReadLine line, LabelMatch label) {
    Matcher matcher =
        pattern.matcher(line.line().text()).region(label.span().to(), line.line().text().length());
    return matcher.lookingAt()
        ? Optional.of(new Span(line.line(), matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  /** Whether the nearest party label above, in the same column, is the buyer's. */
  private static boolean belongsToBuyer(List<ReadLine> lines, int index, LabelMatch label) {
    for (int i = index; i >= Math.max(0, index - BLOCK); i--) {
      for (LabelMatch party : lines.get(i).labels()) {
        boolean sameColumn = Math.abs(party.span().box().x0() - label.span().box().x0()) < 60;
        if (sameColumn && party.is(LabelKind.CUSTOMER)) {
          return true;
        }
        if (sameColumn && party.is(LabelKind.VENDOR)) {
          return false;
        }
      }
    }
    return false;
  }

  private static void put(
      Map<Field, Extracted<?>> fields,
      Field field,
      ReadLine line,
      Span span,
      String value,
      double confidence) {
    fields.putIfAbsent(
        field, new Extracted<>(value, confidence, Source.TEXT, line.page().locate(span.box())));
  }
}
