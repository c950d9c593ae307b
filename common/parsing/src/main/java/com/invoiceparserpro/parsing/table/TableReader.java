package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.MoneyHabit;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables of a document and reads them. */
final class TableReader {

  /** What the sum of a column is. */
  private static final Map<LabelKind, Field> SUMS =
      Map.of(
          LabelKind.COLUMN_AMOUNT, Field.SUBTOTAL,
          LabelKind.COLUMN_TAX_AMOUNT, Field.TAX_AMOUNT,
          LabelKind.COLUMN_GROSS, Field.TOTAL_AMOUNT);

  /** Lines below a table that may hold the sums of its columns. */
  private static final int SUM_LINES = 3;

  /** Lines below what was found of a heading that may be the rest of it. */
  private static final int HEADING_LINES = 3;

  /** Columns that a form counts. */
  private static final int COUNTED_COLUMNS = 4;

  private final List<ReadLine> lines;
  private final List<Table> tables = new ArrayList<>();

  /** Whether the document prints decimals: a whole number beside money is no amount. */
  private final boolean decimals;

  private TableReader(List<ReadLine> lines) {
    this.lines = lines;
    this.decimals = MoneyHabit.hasDecimals(lines);
  }

  static LineItems read(List<ReadLine> lines) {
    return new TableReader(lines).read();
  }

  private LineItems read() {
    PrintedTotals totals = PrintedTotals.of(lines);
    List<Header> headers = HeaderFinder.find(lines);
    for (int i = 0; i < headers.size(); i++) {
      int end = i + 1 < headers.size() ? headers.get(i + 1).first() : lines.size();
      read(headers.get(i), end);
    }
    if (tables.stream().noneMatch(Table::isPriced)) {
      KeyedItems.findInline(lines)
          .ifPresentOrElse(tables::add, () -> tables.addAll(Headless.find(lines)));
    }
    if (tables.isEmpty()) {
      KeyedItems.find(lines).or(() -> ListedItems.find(lines, totals)).ifPresent(tables::add);
    }
    List<Row> items = withCards(ItemChoice.of(tables, totals), totals);
    Set<Row> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(items);
    Set<ReadLine> used = Collections.newSetFromMap(new IdentityHashMap<>());
    List<LineItems.Sum> sums = new ArrayList<>();
    for (Table table : tables) {
      if (table.rows().stream().anyMatch(chosen::contains)) {
        used.addAll(lines.subList(table.first(), table.start()));
        addSums(table, sums);
      }
    }
    items.forEach(row -> used.addAll(row.lines));
    boolean summed = ItemChoice.adds(items, totals);
    LeadingQuantities.readSigned(items);
    CountedTexts.read(items);
    CountLines.read(items, lines);
    List<LineItem> read = items.stream().map(row -> LineItems.item(row, summed)).toList();
    return new LineItems(read, sums, used);
  }

  /** Items printed as cards, where these say more than what was read of them as tables. */
  private List<Row> withCards(List<Row> items, PrintedTotals totals) {
    boolean counted = items.stream().anyMatch(Row::isCounted);
    boolean repeated =
        tables.size() > 1 && tables.stream().allMatch(table -> table.rows().size() == 1);
    boolean named = items.stream().allMatch(row -> !row.description.isEmpty());
    if (counted && (!repeated || named) && ItemChoice.adds(items, totals)) {
      return items;
    }
    Table cards = ItemCards.find(lines, totals).orElse(null);
    if (cards == null || cards.rows().size() < items.size()) {
      return items;
    }
    List<Row> rows = new ArrayList<>();
    for (Row card : cards.rows()) {
      rows.add(repeated ? card : known(card, items));
    }
    tables.clear();
    tables.add(new Table(cards.first(), cards.start(), cards.end(), cards.columns(), rows));
    return rows;
  }

  /** The row of a card's amount that was read under a heading, if it is whole. */
  private static Row known(Row card, List<Row> items) {
    for (Row row : items) {
      if (row.multipliesOut() && !row.description.isEmpty() && row.amount().equals(card.amount())) {
        return row;
      }
    }
    return card;
  }

  private void read(Header found, int end) {
    Header header = found;
    int start = header.last() + 1;
    for (int below = start; below < Math.min(end, start + HEADING_LINES); below++) {
      if (numbersColumns(lines.get(below))) {
        start = below + 1;
      }
    }
    List<ReadLine> below = lines.subList(start, end);
    RowReader.Body body = RowReader.read(header, below);
    for (int i = header.columns().size() - 1; i >= 0 && body.rows().isEmpty(); i--) {
      if (header.mayBeAmount(i)) {
        header = header.withAmountAt(i);
        body = RowReader.read(header, below);
      }
    }
    List<Row> rows = body.rows();
    List<Column> columns = ColumnProof.refine(header.columns(), rows);
    rows.forEach(row -> row.columns = columns);
    rows.removeIf(TableReader::isTotal);
    if (decimals && rows.stream().anyMatch(TableReader::isMoney)) {
      rows.removeIf(row -> !isMoney(row) && !row.multipliesOut());
    }
    if (!rows.isEmpty()) {
      tables.add(new Table(header.first(), start, start + body.end(), columns, rows));
    }
  }

  /** "1 2 3 4 5(3x4) 6" below a heading counts the columns, as forms of some countries do. */
  private static boolean numbersColumns(ReadLine line) {
    List<Word> words = line.line().words();
    int last = -1;
    for (Word word : words) {
      String text = word.text();
      int digits = 0;
      while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      boolean plain = digits == text.length() || "(=.)".indexOf(text.charAt(digits)) >= 0;
      if (digits == 0 || digits > 2 || !plain) {
        return false;
      }
      int number = Integer.parseInt(text.substring(0, digits));
      if (last >= 0 && number != last + 1) {
        return false;
      }
      last = number;
    }
    return words.size() >= COUNTED_COLUMNS;
  }

  private void addSums(Table table, List<LineItems.Sum> sums) {
    int end = Math.min(lines.size(), table.end() + SUM_LINES);
    for (ReadLine line : lines.subList(table.end(), end)) {
      addSums(line, table.columns(), sums);
      addLoneSum(line, table, sums);
    }
  }

  /** A number alone below the rows that is the sum of them: nobody labeled it. */
  private static void addLoneSum(ReadLine line, Table table, List<LineItems.Sum> sums) {
    if (line.amounts().size() != 1 || Chars.hasLetter(line.line().text())) {
      return;
    }
    AmountSpot spot = line.amounts().get(0);
    BigDecimal sum = ItemChoice.sum(table.rows(), LabelKind.COLUMN_AMOUNT);
    if (table.rows().size() > 1 && sum.signum() != 0 && sum.compareTo(spot.value()) == 0) {
      sums.add(new LineItems.Sum(Field.SUBTOTAL, line, spot));
    }
  }

  /** "Total 100.00 19.00 119.00" below the columns net, tax and gross names all three. */
  private static void addSums(ReadLine line, List<Column> columns, List<LineItems.Sum> sums) {
    List<LineItems.Sum> found = new ArrayList<>();
    for (Map.Entry<Integer, AmountSpot> cell : Cells.assign(line, columns).entrySet()) {
      Field field = SUMS.get(columns.get(cell.getKey()).kind());
      if (field != null && !cell.getValue().percent()) {
        found.add(new LineItems.Sum(field, line, cell.getValue()));
      }
    }
    if (found.size() > 1 && !denied(found)) {
      sums.addAll(found);
    }
  }

  /** A tax of more than what it is a part of: the sums are not those of these columns. */
  private static boolean denied(List<LineItems.Sum> sums) {
    BigDecimal tax = BigDecimal.ZERO;
    BigDecimal least = null;
    for (LineItems.Sum sum : sums) {
      BigDecimal value = sum.amount().value().abs();
      if (sum.field() == Field.TAX_AMOUNT) {
        tax = value;
      } else {
        least = least == null ? value : least.min(value);
      }
    }
    return least != null && tax.compareTo(least) > 0;
  }

  private static boolean isMoney(Row row) {
    return row.amount().map(AmountSpot::looksLikeMoney).orElse(true);
  }

  /** A lone number without a description is a sum that nobody labeled. */
  private static boolean isTotal(Row row) {
    boolean named = !row.description.isEmpty() || row.code != null;
    return !named && !row.isCounted();
  }
}
