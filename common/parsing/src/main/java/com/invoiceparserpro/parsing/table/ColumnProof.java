package com.invoiceparserpro.parsing.table;

import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_AMOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_DISCOUNT;
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
import java.util.function.Predicate;
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

  private static final double MONEY = 0.5;

  private record Triple(int quantity, int price, int amount, double support) {}

  private ColumnProof() {}

  static List<Column> refine(List<Column> headed, List<Row> rows) {
    List<Column> columns = withTaxIncluded(withRates(headed, rows), rows);
    int quantity = index(columns, COLUMN_QUANTITY);
    int price = index(columns, COLUMN_UNIT_PRICE);
    int amount = index(columns, COLUMN_AMOUNT);
    boolean complete = quantity >= 0 && price >= 0 && amount >= 0;
    if (rows.isEmpty() || (complete && support(rows, quantity, price, amount) > 0)) {
      return columns;
    }
    Triple best = best(columns.size(), rows);
    return best == null
        ? withTaxes(columns, rows)
        : renamed(columns, oriented(best, columns, rows));
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
        changed.set(i, columns.get(i).as(COLUMN_TAX_RATE));
      }
    }
    return changed;
  }

  /** Where row after row two numbers add up to a third, they are net, tax and gross. */
  private static List<Column> withTaxes(List<Column> columns, List<Row> rows) {
    for (int k = 2; k < columns.size(); k++) {
      for (int j = 1; j < k; j++) {
        for (int i = 0; i < j; i++) {
          if (mayBeMoney(columns, i, j, k) && addUp(rows, i, j, k)) {
            List<Column> named = new ArrayList<>(columns);
            named.set(i, columns.get(i).as(COLUMN_AMOUNT));
            named.set(j, columns.get(j).as(COLUMN_TAX_AMOUNT));
            named.set(k, columns.get(k).as(COLUMN_GROSS));
            return named;
          }
        }
      }
    }
    return withGross(columns, rows);
  }

  /** Where row after row a number is the net one with its tax, it is the gross one. */
  private static List<Column> withGross(List<Column> columns, List<Row> rows) {
    int net = index(columns, COLUMN_AMOUNT);
    int rate = index(columns, COLUMN_TAX_RATE);
    for (int i = 0; net >= 0 && rate >= 0 && i < columns.size(); i++) {
      int gross = i;
      boolean other = columns.get(i).kind() == COLUMN_OTHER;
      if (other && rows.stream().allMatch(row -> isGross(row, net, rate, gross))) {
        List<Column> named = new ArrayList<>(columns);
        named.set(i, columns.get(i).as(COLUMN_GROSS));
        return named;
      }
    }
    return columns;
  }

  /** Where quantity times price with the tax of the row is the amount, that is the gross one. */
  private static List<Column> withTaxIncluded(List<Column> columns, List<Row> rows) {
    int quantity = index(columns, COLUMN_QUANTITY);
    int price = index(columns, COLUMN_UNIT_PRICE);
    int tax = index(columns, COLUMN_TAX_AMOUNT);
    int amount = index(columns, COLUMN_AMOUNT);
    boolean gross = index(columns, COLUMN_GROSS) >= 0;
    if (gross || quantity < 0 || price < 0 || tax < 0 || amount < 0 || rows.isEmpty()) {
      return columns;
    }
    for (Row row : rows) {
      AmountSpot q = row.cells.get(quantity);
      AmountSpot p = row.cells.get(price);
      AmountSpot t = row.cells.get(tax);
      AmountSpot a = row.cells.get(amount);
      if (q == null || p == null || t == null || a == null || t.percent()) {
        return columns;
      }
      BigDecimal sum = q.value().multiply(p.value()).add(t.value());
      if (t.value().signum() == 0 || !Arithmetic.equal(sum, a.value(), 1)) {
        return columns;
      }
    }
    List<Column> named = new ArrayList<>(columns);
    named.set(amount, columns.get(amount).as(COLUMN_GROSS));
    return named;
  }

  private static boolean isGross(Row row, int net, int rate, int gross) {
    AmountSpot n = row.cells.get(net);
    AmountSpot r = row.cells.get(rate);
    AmountSpot g = row.cells.get(gross);
    return n != null
        && r != null
        && g != null
        && r.value().signum() != 0
        && Arithmetic.equal(
            n.value().multiply(BigDecimal.ONE.add(r.value().movePointLeft(2))), g.value(), 2);
  }

  private static boolean mayBeMoney(List<Column> columns, int... indexes) {
    for (int index : indexes) {
      LabelKind kind = columns.get(index).kind();
      if (kind != COLUMN_OTHER && kind != COLUMN_AMOUNT && kind != COLUMN_TAX_AMOUNT) {
        return false;
      }
    }
    return true;
  }

  private static boolean addUp(List<Row> rows, int net, int tax, int gross) {
    boolean taxed = false;
    for (Row row : rows) {
      AmountSpot n = row.cells.get(net);
      AmountSpot t = row.cells.get(tax);
      AmountSpot g = row.cells.get(gross);
      if (n == null
          || t == null
          || g == null
          || !Arithmetic.equal(n.value().add(t.value()), g.value(), 2)
          || t.value().abs().compareTo(n.value().abs()) > 0) {
        return false;
      }
      taxed |= t.value().signum() != 0;
    }
    return taxed;
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
          if (support >= 1) {
            // Of several products the amount is the one printed as money.
            double worth = support + MONEY * count(rows, k, AmountSpot::looksLikeMoney);
            best = best == null || worth > best.support() ? new Triple(i, j, k, worth) : best;
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
      if (multipliesOut(row, q.value(), p.value(), a.value()) && a.value().signum() != 0) {
        holding++;
        boolean trivial =
            q.value().compareTo(BigDecimal.ONE) == 0 || p.value().compareTo(BigDecimal.ONE) == 0;
        support += trivial ? TRIVIAL : 1;
      }
    }
    return whole > 0 && holding >= ENOUGH * whole && whole * 2 >= rows.size() ? support : 0;
  }

  /** Less the row's discount, if it has one: an amount, or a percentage. */
  static boolean multipliesOut(Row row, BigDecimal q, BigDecimal p, BigDecimal amount) {
    if (ItemAmounts.isProduct(q, p, amount)) {
      return true;
    }
    BigDecimal discount =
        row.number(COLUMN_DISCOUNT).map(AmountSpot::value).orElse(BigDecimal.ZERO).abs();
    BigDecimal gross = q.multiply(p);
    BigDecimal rest = BigDecimal.ONE.subtract(discount.movePointLeft(2));
    return discount.signum() != 0
        && (Arithmetic.equal(gross.subtract(discount), amount, 1)
            || Arithmetic.equal(gross.multiply(rest), amount, 1));
  }

  /** Which factor is the quantity: what the headings say, else the one printed less like money. */
  private static Triple oriented(Triple triple, List<Column> columns, List<Row> rows) {
    LabelKind first = columns.get(triple.quantity()).kind();
    LabelKind second = columns.get(triple.price()).kind();
    boolean swapped =
        second == COLUMN_QUANTITY
            || (first == COLUMN_UNIT_PRICE && second != COLUMN_UNIT_PRICE)
            || (first != COLUMN_QUANTITY && isRatherPrice(rows, triple.quantity(), triple.price()));
    int quantity = swapped ? triple.price() : triple.quantity();
    int price = swapped ? triple.quantity() : triple.price();
    return new Triple(quantity, price, triple.amount(), triple.support());
  }

  /** Prices have a currency; quantities come before prices and may be whole. */
  private static boolean isRatherPrice(List<Row> rows, int first, int second) {
    long priced = count(rows, first, spot -> spot.currency() != null);
    long otherPriced = count(rows, second, spot -> spot.currency() != null);
    long whole = count(rows, first, spot -> spot.value().scale() <= 0);
    long otherWhole = count(rows, second, spot -> spot.value().scale() <= 0);
    return priced != otherPriced ? priced > otherPriced : whole < otherWhole;
  }

  private static long count(List<Row> rows, int column, Predicate<AmountSpot> test) {
    return rows.stream()
        .map(row -> row.cells.get(column))
        .filter(spot -> spot != null && test.test(spot))
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
      renamed.add(columns.get(i).as(kind));
    }
    return renamed;
  }
}
