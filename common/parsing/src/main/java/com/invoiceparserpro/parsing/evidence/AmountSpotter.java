package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.DecimalMark;
import com.invoiceparserpro.text.PrintedDate;
import com.invoiceparserpro.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers on a line that may be quantities, rates or money. */
final class AmountSpotter {

  /** What may stand between the digits of a number. */
  private static final String SEPARATORS = ".,'’‘′ʼ´`\u00a0\u2007\u2009\u202f\u066b\u066c";

  /** Swedish prices: 1 234:50 kr. */
  private static final Pattern COLON_DECIMALS = Pattern.compile("\\G:(\\d{2})(?![\\d:])");

  /** A dash in place of decimals: 150,- and 150.—. */
  private static final Pattern DASH_DECIMALS =
      Pattern.compile("\\G([.,:])[-−–—=]{1,2}(?![\\p{L}\\d])");

  private static final Pattern GROUPED =
      Pattern.compile("[^\\d\\s]{0,4} ?-?\\d{1,3}(?: \\d{3})+[.,]\\d{2} ?[^\\d\\s]{0,4}");

  /** In font sizes: a space between thousands is no wider, unless nothing else is meant. */
  private static final double THOUSANDS_GAP = 0.45;

  /** Currencies whose codes measure things behind whole numbers: "cable 12 AWG". */
  private static final Set<String> GAUGES = Set.of("AWG", "CUP", "MOP");

  private static final BigDecimal MOST_FEET = BigDecimal.valueOf(1000);

  private final Line line;
  private final String text;
  private final DecimalMark mark;
  private final List<PrintedDate> dates;
  private final AmountSigns signs;

  private AmountSpotter(Line line, DecimalMark mark, List<PrintedDate> dates) {
    this.line = line;
    this.text = line.text();
    this.mark = mark;
    this.dates = dates;
    this.signs = new AmountSigns(text);
  }

  static List<AmountSpot> find(Line line, DecimalMark mark, List<PrintedDate> dates) {
    return new AmountSpotter(line, mark, dates).find();
  }

  private List<AmountSpot> find() {
    List<AmountSpot> spots = new ArrayList<>(4);
    int at = 0;
    while (at < text.length()) {
      int end = endOfNumber(at);
      if (end < 0) {
        at++;
      } else {
        end = endOfThousands(at, end);
        AmountSpot spot = spot(at, end);
        if (spot != null) {
          spots.add(spot);
        }
        at = end;
      }
    }
    return spots;
  }

  /**
   * The end of the number that begins at {@code start}, digits with separators, or two decimals
   * without a digit before them; -1 if none begins there.
   */
  private int endOfNumber(int start) {
    if (!isDigit(start)) {
      boolean decimals =
          (text.charAt(start) == '.' || text.charAt(start) == ',')
              && isDigit(start + 1)
              && isDigit(start + 2)
              && !isDigit(start + 3)
              && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
      return decimals ? start + 3 : -1;
    }
    int end = start + 1;
    while (isDigit(end) || (isDigit(end + 1) && SEPARATORS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return Chars.isAsciiDigit(text, at);
  }

  /** Whether a segment is one number in groups, with decimals, and at most its currency. */
  private boolean isAloneInSegment(int start) {
    return GROUPED.matcher(line.segmentAt(start).text()).matches();
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
      boolean wide = after.box().x0() - before.box().x1() > THOUSANDS_GAP * after.size();
      if (wide && (!isAloneInSegment(start) || isMultiplied(start, end))) {
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

  /** "2 120.00", and 240.00 in the next column: a quantity and its price. */
  private boolean isMultiplied(int start, int end) {
    int amount = text.indexOf('\t', end) + 1;
    while (amount > 0 && amount < text.length() && !isDigit(amount)) {
      amount++;
    }
    if (amount <= 0 || amount >= text.length()) {
      return false;
    }
    Optional<BigDecimal> quantity = number(start, end);
    Optional<BigDecimal> price = number(end + 1, endOfNumber(end + 1));
    Optional<BigDecimal> product = number(amount, endOfNumber(amount));
    return quantity.isPresent()
        && price.isPresent()
        && product.isPresent()
        && quantity.get().multiply(price.get()).compareTo(product.get()) == 0;
  }

  private Optional<BigDecimal> number(int start, int end) {
    return PrintedNumber.parse(text.substring(start, end), mark);
  }

  private boolean threeDigits(int at) {
    for (int i = at; i < at + 3; i++) {
      if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 >= text.length() || !Character.isDigit(text.charAt(at + 3));
  }

  private @Nullable AmountSpot spot(int start, int end) {
    for (PrintedDate date : dates) {
      if (date.start() < end && start < date.end()) {
        return null;
      }
    }
    String digits = text.substring(start, end);
    if (end < text.length() && ".,:".indexOf(text.charAt(end)) >= 0) {
      Matcher colon = COLON_DECIMALS.matcher(text);
      if (colon.find(end) && CurrencyWords.startingAt(text, colon.end()) != null) {
        String decimal = digits + "," + colon.group(1);
        int last = colon.end();
        return amount(start, last, last, PrintedNumber.parse(decimal, DecimalMark.COMMA));
      }
      Matcher dash = DASH_DECIMALS.matcher(text);
      if (dash.find(end)) {
        DecimalMark dashed = dash.group(1).equals(".") ? DecimalMark.POINT : DecimalMark.COMMA;
        return amount(start, end, dash.end(), PrintedNumber.parse(digits, dashed));
      }
    }
    return amount(start, end, end, PrintedNumber.parse(digits, mark));
  }

  /**
   * @param end index after the digits, {@code after} after what belongs to them
   */
  private @Nullable AmountSpot amount(int start, int end, int after, Optional<BigDecimal> number) {
    if (number.isEmpty()) {
      return null;
    }
    int afterCredit = signs.endOfCredit(after);
    String currencyBefore = CurrencyWords.endingAt(text, start);
    String currencyAfter = CurrencyWords.startingAt(text, afterCredit);
    boolean percent = isPercent(end);
    boolean joins =
        joinsBefore(start, end, currencyBefore)
            || (after == end && afterCredit == end && joinsAfter(end, currencyAfter));
    if (!percent && joins) {
      return null;
    }
    int signAt = signs.minusBefore(start);
    boolean parentheses = signs.inParentheses(start, after) && end - start > 3;
    boolean trailingMinus = signs.minusAfter(end);
    boolean negative = signAt >= 0 || parentheses || trailingMinus || afterCredit > after;
    int first = signAt >= 0 && start - signAt <= 2 ? signAt : start;
    int last = trailingMinus ? end + 1 : end;
    String near = currencyAfter != null ? currencyAfter : currencyBefore;
    BigDecimal value = number.orElseThrow();
    if (near != null && value.scale() <= 0 && (GAUGES.contains(near) || isFeet(end, value))) {
      near = null;
    }
    String currency = near != null || percent ? near : letterCurrency(start, value);
    return new AmountSpot(
        new Span(line, first, last), negative ? value.negate() : value, currency, percent);
  }

  /** A single letter is a currency's sign before money alone: R1,234.56, not R 2. */
  private @Nullable String letterCurrency(int start, BigDecimal value) {
    return value.scale() == 2 ? CurrencyWords.letterBefore(text, start) : null;
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
      return isCountryCode(start)
          && Chars.digits(text.substring(start, end)) == end - start
          && end - start != 3;
    }
    char before = text.charAt(start - 1);
    if (before == ' ' && start > 3 && text.charAt(start - 2) == '/' && isPer(start - 3)) {
      return true;
    }
    if (isTimes(before) && (start == 1 || Character.isWhitespace(text.charAt(start - 2)))) {
      return false;
    }
    if (CurrencyWords.letterBefore(text, start) != null && hasDecimals(start, end)) {
      return false;
    }
    if (Character.isLetterOrDigit(before) || "/#_@\\".indexOf(before) >= 0) {
      return !Character.isIdeographic(before);
    }
    boolean afterWord = start >= 2 && Character.isLetterOrDigit(text.charAt(start - 2));
    return afterWord
        && "-.:".indexOf(before) >= 0
        && (before != ':' || Character.isDigit(text.charAt(start - 2)));
  }

  /** "42,80 / 1.000": what a price is for is no amount. */
  private boolean isPer(int at) {
    int digit = text.charAt(at) == ' ' ? at - 1 : at;
    return isDigit(digit) && digit >= 3 && ".,".indexOf(text.charAt(digit - 2)) >= 0;
  }

  /** "Pens x6". */
  private static boolean isTimes(char c) {
    return c == 'x' || c == '×';
  }

  private boolean hasDecimals(int start, int end) {
    return end - start > 3 && ".,".indexOf(text.charAt(end - 3)) >= 0;
  }

  /** Whether two capitals stand right before {@code at}, and no third. */
  private boolean isCountryCode(int at) {
    return at >= 2
        && Character.isUpperCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at - 2))
        && (at == 2 || !Character.isLetter(text.charAt(at - 3)));
  }

  private boolean joinsAfter(int end, @Nullable String currency) {
    if (end >= text.length() || currency != null) {
      return false;
    }
    char after = text.charAt(end);
    if (Character.isLetter(after)) {
      if (after == 'p' && isPence(end)) {
        return false;
      }
      return !Character.isIdeographic(after) && !isArabic(after) && !Units.startsAt(text, end);
    }
    boolean beforeWord = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    return beforeWord
        && "-/:_@\\".indexOf(after) >= 0
        && !(after == '/' && Character.isLetter(text.charAt(end + 1)));
  }

  /** "Cable 250 ft": forints are more, or have a capital. */
  private boolean isFeet(int end, BigDecimal value) {
    return text.startsWith(" ft", end) && value.abs().compareTo(MOST_FEET) < 0;
  }

  /** "28.50p", the price of a unit of energy. */
  private boolean isPence(int end) {
    boolean decimals = end >= 4 && text.charAt(end - 3) == '.' && isDigit(end - 4);
    return decimals
        && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
  }

  /** Arabic text runs the other way: what follows a number on the page precedes it. */
  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
