package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Decides which rows are items by what adds up to a printed total: all of them, those of some of
 * the tables only (others list payments or taxes), those above a sum that nobody labeled, or those
 * of one indentation (others detail them).
 */
final class ItemChoice {

  /** All choices of tables are tried up to so many. */
  private static final int MAX_TABLES = 6;

  private final List<Table> tables;
  private final PrintedTotals totals;

  private ItemChoice(List<Table> tables, PrintedTotals totals) {
    this.tables = tables;
    this.totals = totals;
  }

  static List<Row> of(List<Table> tables, PrintedTotals totals) {
    List<Table> priced = tables.stream().filter(Table::isPriced).toList();
    ItemChoice choice = new ItemChoice(priced.isEmpty() ? tables : priced, totals);
    return choice.withoutCharges(choice.choose());
  }

  private List<Row> choose() {
    List<Row> all = tables.stream().flatMap(table -> table.rows().stream()).toList();
    if (adds(all)) {
      return all;
    }
    if (areSummedApart()) {
      return all.stream().filter(Row::multipliesOut).toList();
    }
    List<Table> counted = tables.stream().filter(ItemChoice::isCounted).toList();
    ItemChoice apart = new ItemChoice(counted, totals);
    if (counted.size() < tables.size() && apart.areSummedApart() && sumUp(counted)) {
      return apart.choose();
    }
    List<Row> above = tables.stream().flatMap(table -> aboveSums(table.rows()).stream()).toList();
    List<Row> between = betweenSums(all);
    List<Row> usual =
        between.stream().skip(above.size()).anyMatch(Row::isCounted) ? between : above;
    return first(List.of(between, above, counted(above), counted(between), untaxed(usual)))
        .or(() -> first(choices()))
        .or(() -> first(groups(above, Row::indentation)))
        .or(() -> first(groups(above, row -> -row.size())))
        .orElse(untaxed(usual));
  }

  /** Labor and materials: tables whose rows multiply out, each with its own printed sum. */
  private boolean areSummedApart() {
    return tables.size() > 1 && tables.stream().map(Table::rows).allMatch(this::isSummedApart);
  }

  private static boolean isCounted(Table table) {
    return table.rows().stream().anyMatch(Row::multipliesOut);
  }

  /** Whether the rows of the other tables say again what those of {@code counted} add up to. */
  private boolean sumUp(List<Table> counted) {
    List<BigDecimal> sums = new ArrayList<>();
    for (Table table : counted) {
      List<Row> items = table.rows().stream().filter(Row::multipliesOut).toList();
      sums.add(sum(items, LabelKind.COLUMN_AMOUNT));
    }
    for (Table table : tables) {
      for (Row row : counted.contains(table) ? List.<Row>of() : table.rows()) {
        AmountSpot amount = row.amount().orElse(null);
        boolean again =
            amount != null && sums.stream().anyMatch(sum -> sum.compareTo(amount.value()) == 0);
        if (!again && !row.isTax()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSummedApart(List<Row> rows) {
    return rows.stream().allMatch(row -> row.multipliesOut() || row.isNamedSum())
        && adds(rows.stream().filter(Row::multipliesOut).toList());
  }

  /** Taxes are no items, and neither are charges that a printed sum leaves out. */
  private List<Row> withoutCharges(List<Row> rows) {
    List<Row> goods = rows.stream().filter(row -> !row.isCharge()).toList();
    if (adds(goods)) {
      return goods;
    }
    List<Row> untaxed = untaxed(rows);
    return untaxed.isEmpty() ? rows : untaxed;
  }

  private static List<Row> counted(List<Row> rows) {
    return rows.stream().filter(Row::isCounted).toList();
  }

  private static List<Row> untaxed(List<Row> rows) {
    return rows.stream().filter(row -> !row.isTax()).toList();
  }

  private Optional<List<Row>> first(List<List<Row>> choices) {
    return choices.stream().filter(this::adds).findFirst();
  }

  private boolean adds(List<Row> rows) {
    return adds(rows, totals);
  }

  /** Whether the amounts of {@code rows} have their sum among the printed totals. */
  static boolean adds(List<Row> rows, PrintedTotals totals) {
    return !rows.isEmpty()
        && (totals.have(rows, LabelKind.COLUMN_AMOUNT)
            || totals.have(rows, LabelKind.COLUMN_GROSS));
  }

  static BigDecimal sum(List<Row> rows, LabelKind kind) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      sum = sum.add(row.number(kind).map(AmountSpot::value).orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  /** Rows of some of the tables, more rows first. */
  private List<List<Row>> choices() {
    if (tables.size() < 2 || tables.size() > MAX_TABLES) {
      return List.of();
    }
    List<List<Row>> choices = new ArrayList<>();
    for (int chosen = 1; chosen < (1 << tables.size()) - 1; chosen++) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < tables.size(); i++) {
        if ((chosen & (1 << i)) != 0) {
          rows.addAll(tables.get(i).rows());
        }
      }
      if (!untaxed(rows).isEmpty()) {
        choices.add(betweenSums(rows));
      }
    }
    choices.sort(Comparator.comparingInt(rows -> -rows.size()));
    return choices;
  }

  static List<List<Row>> groups(List<Row> rows, Function<Row, Integer> trait) {
    Map<Integer, List<Row>> groups = new TreeMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(trait.apply(row), key -> new ArrayList<>()).add(row);
    }
    return groups.size() < 2 ? List.of() : List.copyOf(groups.values());
  }

  /** The rows above the first that is the sum of them all. */
  static List<Row> aboveSums(List<Row> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal amount = amount(rows.get(i));
      if (amount.compareTo(sum) == 0 && sumsUp(rows.subList(0, i), rows.get(i))) {
        return rows.subList(0, i);
      }
      sum = sum.add(amount);
    }
    return rows;
  }

  /** The rows that are neither the sum of all above nor of those since the last sum. */
  private static List<Row> betweenSums(List<Row> rows) {
    List<Row> kept = new ArrayList<>();
    List<Row> group = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal groupSum = BigDecimal.ZERO;
    for (Row row : rows) {
      BigDecimal amount = amount(row);
      boolean ofGroup = amount.compareTo(groupSum) == 0 && sumsUp(group, row);
      if (ofGroup) {
        groupSum = BigDecimal.ZERO;
        group.clear();
      } else if (amount.compareTo(sum) != 0 || !sumsUp(kept, row)) {
        kept.add(row);
        group.add(row);
        sum = sum.add(amount);
        groupSum = groupSum.add(amount);
      }
    }
    return kept;
  }

  private static BigDecimal amount(Row row) {
    return row.amount().map(AmountSpot::value).orElse(BigDecimal.ZERO);
  }

  /** Two rows or more; one if it says how many at which price, as a sum does not. */
  private static boolean sumsUp(List<Row> above, Row row) {
    boolean sum = amount(row).signum() != 0 && !row.isCounted();
    boolean one = above.size() == 1 && above.get(0).isCounted();
    return sum && (above.size() > 1 || one);
  }
}
