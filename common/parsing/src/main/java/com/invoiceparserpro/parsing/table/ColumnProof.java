package com.invoiceparserpro.parsing.table;

import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_AMOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_GROSS;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_OTHER;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_QUANTITY;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_TAX_AMOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_TAX_RATE;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_UNIT_PRICE;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what the headings say by what the numbers prove: the columns whose products hold row
 * after row are quantity, unit price and amount, whatever they are called.
 */
final class ColumnProof {

  /** The share of rows that must multiply out. */
  private static final double ENOUGH = 0.6;

  /** One times a price proves little: any two equal columns do it. */
  private static final double TRIVIAL = 0.3;

  private record Triple(int quantity, int price, int amount, double support) {}

  private ColumnProof() {}

  static List<Column> refine(List<Column> headed, List<Row> rows) {
    List<Column> columns = withRates(headed, rows);
    int quantity = index(columns, COLUMN_QUANTITY);
    int price = index(columns, COLUMN_UNIT_PRICE);
    int amount = index(columns, COLUMN_AMOUNT);
    boolean complete = quantity >= 0 && price >= 0 && amount >= 0;
    if (rows.isEmpty() || (complete && support(rows, quantity, price, amount) > 0)) {
      return columns;
    }
    Triple best = best(columns.size(), rows);
    return best == null ? columns : renamed(columns, oriented(best, columns, rows));
  }

  /** A tax column filled with percents holds the rate. */
  private static List<Column> withRates(List<Column> columns, List<Row> rows) {
    List<Column> changed = new ArrayList<>(columns);
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      boolean percents =
          rows.stream()
              .map(row -> row.cells.get(column))
              .anyMatch(spot -> spot != null && spot.percent());
      if (percents && columns.get(i).kind() == COLUMN_TAX_AMOUNT) {
        changed.set(i, new Column(COLUMN_TAX_RATE, columns.get(i).box()));
      }
    }
    return changed;
  }

  private static int index(List<Column> columns, LabelKind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Triple best(int columns, List<Row> rows) {
    Triple best = null;
    for (int i = 0; i < columns; i++) {
      for (int j = i + 1; j < columns; j++) {
        for (int k = 0; k < columns; k++) {
          double support = k == i || k == j ? 0 : support(rows, i, j, k);
          if (support >= 1 && (best == null || support > best.support())) {
            best = new Triple(i, j, k, support);
          }
        }
      }
    }
    return best;
  }

  /** Number of rows that multiply out, 0 if too few of those that could. */
  private static double support(List<Row> rows, int quantity, int price, int amount) {
    double support = 0;
    int holding = 0;
    int whole = 0;
    for (Row row : rows) {
      AmountSpot q = row.cells.get(quantity);
      AmountSpot p = row.cells.get(price);
      AmountSpot a = row.cells.get(amount);
      if (q == null || p == null || a == null || q.percent() || p.percent() || a.percent()) {
        continue;
      }
      whole++;
      if (Arithmetic.equal(q.value().multiply(p.value()), a.value(), 2)
          && a.value().signum() != 0) {
        holding++;
        boolean trivial =
            q.value().compareTo(BigDecimal.ONE) == 0 || p.value().compareTo(BigDecimal.ONE) == 0;
        support += trivial ? TRIVIAL : 1;
      }
    }
    return whole > 0 && holding >= ENOUGH * whole && whole * 2 >= rows.size() ? support : 0;
  }

  /** Which factor is the quantity: what the headings say, else the one printed less like money. */
  private static Triple oriented(Triple triple, List<Column> columns, List<Row> rows) {
    LabelKind first = columns.get(triple.quantity()).kind();
    LabelKind second = columns.get(triple.price()).kind();
    boolean swapped =
        second == COLUMN_QUANTITY
            || (first == COLUMN_UNIT_PRICE && second != COLUMN_UNIT_PRICE)
            || (first != COLUMN_QUANTITY
                && money(rows, triple.quantity()) > money(rows, triple.price()));
    int quantity = swapped ? triple.price() : triple.quantity();
    int price = swapped ? triple.quantity() : triple.price();
    return new Triple(quantity, price, triple.amount(), triple.support());
  }

  private static long money(List<Row> rows, int column) {
    return rows.stream()
        .map(row -> row.cells.get(column))
        .filter(spot -> spot != null && spot.looksLikeMoney())
        .count();
  }

  private static List<Column> renamed(List<Column> columns, Triple triple) {
    List<Column> renamed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      LabelKind kind = columns.get(i).kind();
      if (i == triple.quantity()) {
        kind = COLUMN_QUANTITY;
      } else if (i == triple.price()) {
        kind = COLUMN_UNIT_PRICE;
      } else if (i == triple.amount()) {
        kind = COLUMN_AMOUNT;
      } else if (kind == COLUMN_AMOUNT) {
        kind = i > triple.amount() ? COLUMN_GROSS : COLUMN_OTHER;
      } else if (kind == COLUMN_QUANTITY || kind == COLUMN_UNIT_PRICE) {
        kind = COLUMN_OTHER;
      }
      renamed.add(new Column(kind, columns.get(i).box()));
    }
    return renamed;
  }
}
