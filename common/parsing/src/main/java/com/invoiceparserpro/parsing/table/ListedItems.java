package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds items in a list whose amounts end the text instead of standing in a column: "1. Design -
 * $500". Only a printed sum proves that they are items.
 */
final class ListedItems {

  /** Points by which the entries of one list are out of line. */
  private static final double ALIGNED = 3;

  /** Lines of text inside one entry. */
  private static final int MAX_BETWEEN = 2;

  private static final int MIN_LETTERS = 3;

  private static final List<LabelKind> COLUMNS =
      List.of(
          LabelKind.COLUMN_DESCRIPTION,
          LabelKind.COLUMN_QUANTITY,
          LabelKind.COLUMN_UNIT_PRICE,
          LabelKind.COLUMN_AMOUNT);

  /** What may lead from the sum of a list to a total. */
  private static final KindSet ADDED = KindSet.of(LabelKind.TAX_AMOUNT, LabelKind.SHIPPING_AMOUNT);

  private static final KindSet CHARGES =
      KindSet.of(LabelKind.SHIPPING_AMOUNT, LabelKind.OTHER_AMOUNT);

  private static final String BULLETS = "-–•*·";

  private static final KindSet TOTAL = KindSet.of(LabelKind.TOTAL_AMOUNT, LabelKind.AMOUNT_DUE);

  private static final Pattern TAIL =
      Pattern.compile("(?:[^\\p{L}\\p{N})]|(?<=\\s)[x×](?=[^\\p{L}]*$))+$");

  private static final Pattern SIGN = Pattern.compile("\\s*[xX×]\\s");

  /** Lines below a list that may hold its tax and its total. */
  private static final int SUM_LINES = 6;

  private ListedItems() {}

  static Optional<Table> find(List<ReadLine> lines, PrintedTotals totals) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (amount(lines.get(i)) == null) {
        continue;
      }
      if (!entries.isEmpty() && !follows(lines, entries.get(entries.size() - 1), i)) {
        Optional<Table> table = read(lines, entries, totals);
        if (table.isPresent()) {
          return table;
        }
        entries.clear();
      }
      entries.add(i);
    }
    return read(lines, entries, totals);
  }

  private static boolean follows(List<ReadLine> lines, int above, int below) {
    double left = lines.get(above).line().box().x0();
    return below - above <= MAX_BETWEEN + 1
        && lines.get(above).page() == lines.get(below).page()
        && Math.abs(left - lines.get(below).line().box().x0()) <= ALIGNED;
  }

  private static Optional<Table> read(
      List<ReadLine> lines, List<Integer> entries, PrintedTotals totals) {
    if (entries.size() < 2) {
      return Optional.empty();
    }
    List<Column> columns =
        COLUMNS.stream()
            .map(kind -> new Column(kind, lines.get(entries.get(0)).line().box()))
            .toList();
    List<Row> rows = entries.stream().map(i -> row(lines.get(i), columns)).toList();
    int first = entries.get(0);
    int end = entries.get(entries.size() - 1) + 1;
    return ItemChoice.adds(rows, totals) || isPrintedBelow(lines.subList(end, lines.size()), rows)
        ? Optional.of(new Table(first, first, end, columns, rows))
        : Optional.empty();
  }

  private static boolean isPrintedBelow(List<ReadLine> below, List<Row> rows) {
    BigDecimal sum = ItemChoice.sum(rows, LabelKind.COLUMN_AMOUNT);
    return below.stream()
            .flatMap(line -> line.amounts().stream())
            .anyMatch(spot -> spot.value().compareTo(sum) == 0 && spot.currency() != null)
        || isTaxedBelow(below.subList(0, Math.min(SUM_LINES, below.size())), sum);
  }

  /** Whether a tax or the shipping below leads from {@code sum} to a total. */
  private static boolean isTaxedBelow(List<ReadLine> below, BigDecimal sum) {
    for (ReadLine line : below) {
      for (AmountSpot added : line.names(ADDED) ? line.amounts() : List.<AmountSpot>of()) {
        BigDecimal total = sum.add(added.value());
        boolean printed =
            !added.percent()
                && added.value().signum() > 0
                && below.stream()
                    .filter(other -> other.names(TOTAL))
                    .flatMap(other -> other.amounts().stream())
                    .anyMatch(spot -> spot.value().compareTo(total) == 0);
        if (printed) {
          return true;
        }
      }
    }
    return false;
  }

  /** The money that ends a line which has a name before it and no label of its own. */
  private static @Nullable AmountSpot amount(ReadLine line) {
    if (line.amounts().isEmpty() || line.line().segments().size() > 1) {
      return null;
    }
    AmountSpot last = line.amounts().get(line.amounts().size() - 1);
    String text = line.line().text();
    String behind = text.substring(last.span().to()).strip();
    boolean ends = !Chars.hasLetterOrDigit(behind) || CurrencyWords.named(behind) != null;
    boolean named = Chars.letters(text.substring(0, last.span().from())) >= MIN_LETTERS;
    boolean money = last.looksLikeMoney() || last.currency() != null;
    boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
    return ends && named && money && line.labels().stream().noneMatch(each -> claims(each, bullet))
        ? last
        : null;
  }

  /** Behind a bullet a charge is an item as the others are. */
  private static boolean claims(LabelMatch label, boolean bullet) {
    boolean item = bullet && label.any(CHARGES);
    return label.opensSegment()
        && (label.any(bullet ? KindSet.SUM : KindSet.SUMMARY) || (label.hasColon() && !item));
  }

  private static Row row(ReadLine line, List<Column> columns) {
    Map<Integer, AmountSpot> cells = new TreeMap<>();
    int last = line.amounts().size() - 1;
    AmountSpot amount = line.amounts().get(last);
    cells.put(COLUMNS.indexOf(LabelKind.COLUMN_AMOUNT), amount);
    int to = amount.span().from();
    if (last >= 2) {
      AmountSpot quantity = line.amounts().get(last - 2);
      AmountSpot price = line.amounts().get(last - 1);
      if (ItemAmounts.isProduct(quantity.value(), price.value(), amount.value())) {
        cells.put(COLUMNS.indexOf(LabelKind.COLUMN_QUANTITY), quantity);
        cells.put(COLUMNS.indexOf(LabelKind.COLUMN_UNIT_PRICE), price);
        to = quantity.span().from();
      }
    }
    Row row = new Row(line, cells, columns);
    Span name = name(line, 0, to);
    AmountSpot price = cells.get(COLUMNS.indexOf(LabelKind.COLUMN_UNIT_PRICE));
    AmountSpot quantity = cells.get(COLUMNS.indexOf(LabelKind.COLUMN_QUANTITY));
    if (name.isEmpty() && quantity != null && price != null) {
      name = name(line, afterSign(line, quantity.span().to()), price.span().from());
    }
    if (!name.isEmpty()) {
      row.description.add(name);
    }
    return row;
  }

  /** What stands between two places without the signs and the currency beside its words. */
  private static Span name(ReadLine line, int start, int to) {
    String text = line.line().text();
    int from = start;
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    // What is left of "x 6" or "(" once the number is taken.
    String name = TAIL.matcher(text.substring(from, to)).replaceFirst("");
    int last = name.lastIndexOf(' ') + 1;
    if (last > 0 && CurrencyWords.named(name.substring(last)) != null) {
      name = TAIL.matcher(name.substring(0, last)).replaceFirst("");
    }
    return new Span(line.line(), from, from + name.length());
  }

  /** Where a name may begin behind a quantity: "2 x Coffee". */
  private static int afterSign(ReadLine line, int at) {
    Matcher sign = SIGN.matcher(line.line().text()).region(at, line.line().text().length());
    return sign.lookingAt() ? sign.end() : at;
  }
}
