package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.DecimalMark;
import com.invoiceparserpro.text.PrintedDate;
import com.invoiceparserpro.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers on a line that may be quantities, rates or money. */
final class AmountSpotter {

  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d+(?:[.,'’\\u00a0\\u202f\\u066b\\u066c]\\d+)*|(?<![\\d\\p{L}])[.,]\\d{2}(?!\\d)");

  /** In font sizes: a space between thousands is no wider. */
  private static final double THOUSANDS_GAP = 0.45;

  private final Line line;
  private final String text;
  private final DecimalMark mark;
  private final List<PrintedDate> dates;

  private AmountSpotter(Line line, DecimalMark mark, List<PrintedDate> dates) {
    this.line = line;
    this.text = line.text();
    this.mark = mark;
    this.dates = dates;
  }

  static List<AmountSpot> find(Line line, DecimalMark mark, List<PrintedDate> dates) {
    return new AmountSpotter(line, mark, dates).find();
  }

  private List<AmountSpot> find() {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<AmountSpot> spots = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int start = matcher.start();
      int end = endOfThousands(start, matcher.end());
      from = end;
      spot(start, end).ifPresent(spots::add);
    }
    return spots;
  }

  /** Takes in groups of three that follow after a narrow space: 1 234 567,89. */
  private int endOfThousands(int start, int firstEnd) {
    int end = firstEnd;
    if (end - start > 3) {
      return end;
    }
    while (end + 3 < text.length() && text.charAt(end) == ' ' && threeDigits(end + 1)) {
      Word before = line.words().get(line.wordAt(end - 1));
      Word after = line.words().get(line.wordAt(end + 1));
      if (after.box().x0() - before.box().x1() > THOUSANDS_GAP * after.size()) {
        break;
      }
      end += 4;
      if (end + 1 < text.length()
          && ".,".indexOf(text.charAt(end)) >= 0
          && Character.isDigit(text.charAt(end + 1))) {
        end++;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        break;
      }
    }
    return end;
  }

  private boolean threeDigits(int at) {
    for (int i = at; i < at + 3; i++) {
      if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 >= text.length() || !Character.isDigit(text.charAt(at + 3));
  }

  private Optional<AmountSpot> spot(int start, int end) {
    if (dates.stream().anyMatch(date -> date.start() < end && start < date.end())) {
      return Optional.empty();
    }
    String currencyBefore = CurrencyWords.endingAt(text, start);
    String currencyAfter = CurrencyWords.startingAt(text, end);
    boolean percent = isPercent(end);
    if (!percent && (joinsBefore(start, end, currencyBefore) || joinsAfter(end, currencyAfter))) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = PrintedNumber.parse(text.substring(start, end), mark);
    int signAt = signBefore(start);
    boolean parentheses = inParentheses(start, end) && end - start > 3;
    boolean trailingMinus = isTrailingMinus(end);
    boolean negative = signAt >= 0 || parentheses || trailingMinus;
    int first = signAt >= 0 && start - signAt <= 2 ? signAt : start;
    int last = trailingMinus ? end + 1 : end;
    String currency = currencyAfter != null ? currencyAfter : currencyBefore;
    return number.map(
        value ->
            new AmountSpot(
                new Span(line, first, last), negative ? value.negate() : value, currency, percent));
  }

  private boolean isPercent(int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return at < text.length() && (text.charAt(at) == '%' || text.charAt(at) == '％');
  }

  /** Whether the number is the tail of something else: a code, a time, a path. */
  private boolean joinsBefore(int start, int end, @Nullable String currency) {
    if (start == 0) {
      return false;
    }
    if (currency != null) {
      // FR20 is the start of an IBAN, Fr20.50 a price.
      boolean glued = Character.isLetter(text.charAt(start - 1));
      return glued
          && text.substring(start, end).chars().allMatch(Character::isDigit)
          && end - start != 3;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetterOrDigit(before) || "/#_@\\".indexOf(before) >= 0) {
      return !Character.isIdeographic(before);
    }
    boolean afterWord = start >= 2 && Character.isLetterOrDigit(text.charAt(start - 2));
    return afterWord
        && "-.:".indexOf(before) >= 0
        && (before != ':' || Character.isDigit(text.charAt(start - 2)));
  }

  private boolean joinsAfter(int end, @Nullable String currency) {
    if (end >= text.length() || currency != null) {
      return false;
    }
    char after = text.charAt(end);
    if (Character.isLetter(after)) {
      return !Character.isIdeographic(after) && !Units.startsAt(text, end);
    }
    boolean beforeWord = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    return beforeWord
        && "-/:_@\\".indexOf(after) >= 0
        && !(after == '/' && Character.isLetter(text.charAt(end + 1)));
  }

  /** Index of a minus before the number, over a currency too; -1 if there is none. */
  private int signBefore(int start) {
    int at = start - 1;
    int letters = 0;
    while (at >= 0
        && letters <= 4
        && (text.charAt(at) == ' ' || CurrencyWords.isPart(text.charAt(at)))) {
      letters++;
      at--;
    }
    if (at < 0 || "-−–".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    // "Total - 5.00" and "a-5" are no negative numbers; "-5.00", "-$5.00" and a column's "- 5.00"
    // are.
    boolean afterWord = at > 0 && text.charAt(at - 1) != '\t' && text.charAt(at - 1) != '(';
    boolean attached = start - at == 1 || CurrencyWords.endingAt(text, start) != null;
    return afterWord && !(attached && Character.isWhitespace(text.charAt(at - 1))) ? -1 : at;
  }

  private boolean inParentheses(int start, int end) {
    int open = start - 1;
    while (open >= 0 && (CurrencyWords.isPart(text.charAt(open)) || text.charAt(open) == ' ')) {
      open--;
    }
    return open >= 0
        && text.charAt(open) == '('
        && end < text.length()
        && text.charAt(end) == ')'
        && (open == 0 || Character.isWhitespace(text.charAt(open - 1)));
  }

  private boolean isTrailingMinus(int end) {
    return end < text.length()
        && "-−".indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)))
        && end >= 3
        && ".,".indexOf(text.charAt(end - 3)) >= 0;
  }
}
