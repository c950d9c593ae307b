package com.invoiceparserpro.parsing.table;

import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_AMOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_DATE;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_DESCRIPTION;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_DISCOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_GROSS;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_ITEM_CODE;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_OTHER;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_POSITION;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_QUANTITY;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_TAX_AMOUNT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_TAX_RATE;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_UNIT;
import static com.invoiceparserpro.parsing.evidence.LabelKind.COLUMN_UNIT_PRICE;

import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what each column of a heading is. One label may mean several columns ("Price", "Total");
 * the others decide.
 */
final class ColumnKinds {

  /**
   * Each column is the first of these that its label strongly means, else the first it may mean.
   */
  private static final List<LabelKind> ORDER =
      List.of(
          COLUMN_QUANTITY,
          COLUMN_UNIT_PRICE,
          COLUMN_GROSS,
          COLUMN_AMOUNT,
          COLUMN_DESCRIPTION,
          COLUMN_TAX_AMOUNT,
          COLUMN_TAX_RATE,
          COLUMN_DISCOUNT,
          COLUMN_UNIT,
          COLUMN_ITEM_CODE,
          COLUMN_POSITION,
          COLUMN_DATE);

  /** Points between a tax's name and a heading that it spans. */
  private static final double NEAR = 10;

  private final List<HeaderCell> cells;
  private final List<LabelKind> kinds = new ArrayList<>();

  private ColumnKinds(List<HeaderCell> cells) {
    this.cells = cells;
  }

  static List<Column> resolve(List<HeaderCell> cells) {
    return new ColumnKinds(cells).resolve();
  }

  private List<Column> resolve() {
    for (HeaderCell cell : cells) {
      kinds.add(first(cell));
    }
    settleCurrency();
    describe();
    settleLast();
    keepOne(COLUMN_QUANTITY, COLUMN_UNIT);
    settleUnits();
    settleCount();
    settlePrices();
    settleTaxes();
    settleAmounts();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(new Column(kinds.get(i), cells.get(i).box()));
    }
    return columns;
  }

  /** "Days | Daily rate | CHF": a currency heads the amounts where nothing else does. */
  private void settleCurrency() {
    int last = cells.size() - 1;
    boolean totaled = kinds.contains(COLUMN_AMOUNT) || kinds.contains(COLUMN_GROSS);
    if (!totaled
        && kinds.get(last) == COLUMN_OTHER
        && CurrencyWords.named(cells.get(last).text().strip()) != null) {
      kinds.set(last, COLUMN_AMOUNT);
    }
  }

  /** "Item | Quantity | ?": what nobody knows at the end of unpriced items is their amount. */
  private void settleLast() {
    int last = cells.size() - 1;
    boolean totaled = kinds.contains(COLUMN_AMOUNT) || kinds.contains(COLUMN_GROSS);
    if (!totaled
        && !kinds.contains(COLUMN_UNIT_PRICE)
        && kinds.get(last) == COLUMN_OTHER
        && cells.get(last).named()
        && kinds.contains(COLUMN_DESCRIPTION)
        && kinds.contains(COLUMN_QUANTITY)) {
      kinds.set(last, COLUMN_AMOUNT);
    }
  }

  /** "Unid." heads what is counted where nothing else does. */
  private void settleUnits() {
    int unit = kinds.indexOf(COLUMN_UNIT);
    if (unit >= 0 && !kinds.contains(COLUMN_QUANTITY) && cells.get(unit).may(COLUMN_QUANTITY)) {
      kinds.set(unit, COLUMN_QUANTITY);
    }
  }

  /** "Amount | Item | Unit price | Price": before the item, an amount is how many. */
  private void settleCount() {
    int first = kinds.indexOf(COLUMN_AMOUNT);
    boolean counted = kinds.contains(COLUMN_QUANTITY);
    boolean priced = kinds.indexOf(COLUMN_UNIT_PRICE) < kinds.lastIndexOf(COLUMN_UNIT_PRICE);
    boolean single = first == kinds.lastIndexOf(COLUMN_AMOUNT);
    if (!counted && priced && single && first >= 0 && first < kinds.indexOf(COLUMN_DESCRIPTION)) {
      kinds.set(first, COLUMN_QUANTITY);
    }
  }

  private static LabelKind first(HeaderCell cell) {
    for (LabelKind kind : ORDER) {
      if (cell.strongly(kind)) {
        return kind;
      }
    }
    for (LabelKind kind : ORDER) {
      if (cell.may(kind)) {
        return kind;
      }
    }
    return COLUMN_OTHER;
  }

  /** Every table of items describes them: the leftmost that may, else the leftmost unknown. */
  private void describe() {
    if (kinds.contains(COLUMN_DESCRIPTION)) {
      int at = kinds.indexOf(COLUMN_DESCRIPTION);
      for (int i = at + 1; i < kinds.size(); i++) {
        if (kinds.get(i) == COLUMN_DESCRIPTION) {
          // "Item" beside "Description": the former is its code.
          boolean firstIsCode =
              cells.get(at).may(COLUMN_ITEM_CODE) || cells.get(at).may(COLUMN_POSITION);
          kinds.set(firstIsCode ? at : i, firstIsCode ? COLUMN_ITEM_CODE : COLUMN_OTHER);
          at = firstIsCode ? i : at;
        }
      }
      return;
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (cells.get(i).may(COLUMN_DESCRIPTION) && !kinds.get(i).isNumericColumn()) {
        kinds.set(i, COLUMN_DESCRIPTION);
        return;
      }
    }
    long known = kinds.stream().filter(kind -> kind != COLUMN_OTHER).distinct().count();
    List<LabelKind> stands =
        known >= 3 ? List.of(COLUMN_OTHER, COLUMN_ITEM_CODE) : List.of(COLUMN_ITEM_CODE);
    for (LabelKind stand : stands) {
      for (int i = 0; i < kinds.size(); i++) {
        if (kinds.get(i) == stand && cells.get(i).named()) {
          kinds.set(i, COLUMN_DESCRIPTION);
          return;
        }
      }
    }
  }

  private void keepOne(LabelKind kind, LabelKind otherwise) {
    int kept = kinds.indexOf(kind);
    for (int i = kept + 1; kept >= 0 && i < kinds.size(); i++) {
      if (kinds.get(i) == kind) {
        kinds.set(i, cells.get(i).may(otherwise) ? otherwise : COLUMN_OTHER);
      }
    }
  }

  /** Of several prices the first is per unit; the last is the total where no other column is. */
  private void settlePrices() {
    int kept = kinds.indexOf(COLUMN_UNIT_PRICE);
    int last = kinds.lastIndexOf(COLUMN_UNIT_PRICE);
    boolean totaled = kinds.contains(COLUMN_AMOUNT) || kinds.contains(COLUMN_GROSS);
    for (int i = kept + 1; kept >= 0 && i < kinds.size(); i++) {
      if (kinds.get(i) == COLUMN_UNIT_PRICE) {
        boolean total = cells.get(i).may(COLUMN_AMOUNT) || (i == last && !totaled);
        kinds.set(i, total ? COLUMN_AMOUNT : COLUMN_OTHER);
      }
    }
    if (!kinds.contains(COLUMN_AMOUNT) && !kinds.contains(COLUMN_GROSS)) {
      int rightmost = -1;
      for (int i = 0; i < kinds.size(); i++) {
        boolean free = kinds.get(i) != COLUMN_DESCRIPTION && kinds.get(i) != COLUMN_QUANTITY;
        rightmost = free && cells.get(i).may(COLUMN_AMOUNT) ? i : rightmost;
      }
      if (rightmost >= 0) {
        kinds.set(rightmost, COLUMN_AMOUNT);
      }
    }
  }

  /** "% | Amt" before the line total, mostly below the tax's name: what the rate yields. */
  private void settleTaxes() {
    for (int i = 1; i < kinds.size(); i++) {
      double gap = cells.get(i).box().x0() - cells.get(i - 1).box().x1();
      boolean spanned = kinds.get(i - 1) == COLUMN_TAX_AMOUNT && gap < NEAR;
      boolean rate =
          spanned || kinds.get(i - 1) == COLUMN_TAX_RATE || cells.get(i - 1).text().equals("%");
      boolean totaled = kinds.lastIndexOf(COLUMN_AMOUNT) > i || kinds.lastIndexOf(COLUMN_GROSS) > i;
      if (rate && totaled && kinds.get(i) == COLUMN_AMOUNT) {
        kinds.set(i, COLUMN_TAX_AMOUNT);
      }
    }
  }

  /** Of several totals the net one counts, and that stands before the gross one. */
  private void settleAmounts() {
    int first = kinds.indexOf(COLUMN_AMOUNT);
    int last = kinds.lastIndexOf(COLUMN_AMOUNT);
    if (first < 0 || first == last) {
      return;
    }
    boolean taxed = kinds.contains(COLUMN_TAX_AMOUNT) || kinds.contains(COLUMN_TAX_RATE);
    boolean unpriced = !kinds.contains(COLUMN_UNIT_PRICE);
    for (int i = first; i <= last; i++) {
      if (kinds.get(i) != COLUMN_AMOUNT) {
        continue;
      }
      if (unpriced && i == first && !taxed) {
        kinds.set(i, COLUMN_UNIT_PRICE);
      } else if (taxed) {
        kinds.set(i, i == first ? COLUMN_AMOUNT : COLUMN_GROSS);
      } else {
        kinds.set(i, i == last ? COLUMN_AMOUNT : COLUMN_OTHER);
      }
    }
  }
}
