package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes quantity and unit price out of a row's text where no column has them: "3 x 14.99", "31 days
 * at 0.72". That their product is the row's amount proves them.
 */
final class CountedTexts {

  /** Numbers of one line that are multiplied with each other. */
  private static final int MAX_NUMBERS = 8;

  private static final int MIN_LETTERS = 3;

  /** Letters between a price and its quantity: a currency and a sign. */
  private static final int MOST_BETWEEN = 8;

  /** Signs that say "times" or "each" between a quantity and its price. */
  private static final String TIMES = "x×*@à";

  private static final Set<String> CENTS = Set.of("p", "c", "ct", "cent", "cents", "pence");

  private CountedTexts() {}

  record Pair(AmountSpot quantity, @Nullable AmountSpot price) {}

  static void read(List<Row> rows) {
    for (Row row : rows) {
      AmountSpot amount = row.amount().orElse(null);
      if (amount != null && amount.value().signum() != 0 && !row.has(LabelKind.COLUMN_QUANTITY)) {
        Pair found = find(row, amount.value());
        if (found != null) {
          take(row, found);
        }
      }
    }
  }

  private static @Nullable Pair find(Row row, BigDecimal amount) {
    AmountSpot price = row.number(LabelKind.COLUMN_UNIT_PRICE).orElse(null);
    for (ReadLine line : row.lines) {
      List<AmountSpot> spots = loose(row, line);
      Pair found = price == null ? pair(spots, amount) : counted(spots, price, amount);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The numbers of a line that no column has. */
  private static List<AmountSpot> loose(Row row, ReadLine line) {
    List<AmountSpot> loose = new ArrayList<>();
    for (AmountSpot spot : line.amounts()) {
      if (!spot.percent() && loose.size() < MAX_NUMBERS && !row.cells.containsValue(spot)) {
        loose.add(spot);
      }
    }
    return loose;
  }

  /** A quantity and a price among {@code spots} whose product is {@code amount}. */
  static @Nullable Pair pair(List<AmountSpot> spots, BigDecimal amount) {
    for (int i = 0; i < spots.size(); i++) {
      for (int j = i + 1; j < spots.size(); j++) {
        AmountSpot first = spots.get(i);
        AmountSpot second = spots.get(j);
        boolean proves = !isOne(first) && !isOne(second);
        AmountSpot hundredth = proves ? hundredth(second) : null;
        if (hundredth != null && ItemAmounts.isProduct(first.value(), hundredth.value(), amount)) {
          return new Pair(first, hundredth);
        }
        if ((proves || isTimes(first, second))
            && ItemAmounts.isProduct(first.value(), second.value(), amount)) {
          boolean swapped = first.currency() != null && second.currency() == null;
          return swapped ? new Pair(second, first) : new Pair(first, second);
        }
      }
    }
    return null;
  }

  private static @Nullable Pair counted(
      List<AmountSpot> spots, AmountSpot price, BigDecimal amount) {
    for (AmountSpot spot : spots) {
      if (!isOne(spot)
          && spot.currency() == null
          && ItemAmounts.isProduct(spot.value(), price.value(), amount)) {
        return new Pair(spot, null);
      }
    }
    return null;
  }

  /** A price in pence or cents, "28.50p", in pounds or euros; null if it is none. */
  private static @Nullable AmountSpot hundredth(AmountSpot price) {
    String line = price.span().line().text();
    int from = price.span().to();
    int to = from < line.length() && line.charAt(from) == ' ' ? from + 1 : from;
    int start = to;
    while (to < line.length() && Character.isLetter(line.charAt(to))) {
      to++;
    }
    boolean cents = CENTS.contains(line.substring(start, to).toLowerCase(Locale.ROOT));
    return cents && price.currency() == null
        ? new AmountSpot(price.span(), price.value().movePointLeft(2), null, false)
        : null;
  }

  /** One times anything proves nothing, unless a sign says so. */
  private static boolean isOne(AmountSpot spot) {
    return spot.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isTimes(AmountSpot first, AmountSpot second) {
    String between =
        first.span().line().text().substring(first.span().to(), second.span().from()).strip();
    boolean opens = !between.isEmpty() && TIMES.indexOf(between.charAt(0)) >= 0;
    // Behind a currency: "160,00 kr. ×".
    boolean ends =
        between.length() > 1
            && TIMES.indexOf(between.charAt(between.length() - 1)) >= 0
            && between.charAt(between.length() - 2) == ' ';
    return (opens && between.length() <= 3) || (ends && between.length() <= MOST_BETWEEN);
  }

  static void take(Row row, Pair pair) {
    List<Column> columns = new ArrayList<>(row.columns);
    columns.add(new Column(LabelKind.COLUMN_QUANTITY, pair.quantity().span().box()));
    row.cells.put(columns.size() - 1, pair.quantity());
    AmountSpot price = pair.price();
    if (price != null) {
      columns.add(new Column(LabelKind.COLUMN_UNIT_PRICE, price.span().box()));
      row.cells.put(columns.size() - 1, price);
      cut(row, pair.quantity().span(), price.span());
    }
    row.columns = columns;
  }

  /** What is left of a description without the numbers: what stands before them, else behind. */
  private static void cut(Row row, Span one, Span other) {
    int from = Math.min(one.from(), other.from());
    int to = Math.max(one.to(), other.to());
    for (int i = 0; i < row.description.size(); i++) {
      Span text = row.description.get(i);
      if (text.line() != one.line() || text.to() <= from || to <= text.from()) {
        continue;
      }
      Span before = new Span(text.line(), text.from(), Math.max(text.from(), from));
      Span after = new Span(text.line(), Math.min(text.to(), to), text.to());
      if (Chars.letters(before.text()) >= MIN_LETTERS) {
        row.description.set(i, withoutSign(before));
      } else if (Chars.letters(after.text()) >= MIN_LETTERS) {
        row.description.set(i, after.trimmed());
      } else if (row.description.size() > 1) {
        row.description.remove(i--);
      }
    }
  }

  /** "Pens x", "Pens (": the sign belongs to the number that was taken. */
  private static Span withoutSign(Span text) {
    String line = text.line().text();
    int to = text.to();
    boolean sign = true;
    while (to > text.from() && sign) {
      char last = line.charAt(to - 1);
      boolean times =
          TIMES.indexOf(last) >= 0
              && to - 2 >= text.from()
              && Character.isWhitespace(line.charAt(to - 2));
      sign = times || !(Character.isLetterOrDigit(last) || last == ')');
      to = sign ? to - 1 : to;
    }
    return new Span(text.line(), text.from(), to).trimmed();
  }
}
