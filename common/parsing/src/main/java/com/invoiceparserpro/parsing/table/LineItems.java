package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The line items of a document.
 *
 * @param sums what stands below the columns of net, tax and gross amounts
 * @param used the lines that belong to a table: none of them holds a header field
 */
public record LineItems(List<LineItem> items, List<Sum> sums, Set<ReadLine> used) {

  /** The printed sum of a column, which is a header field. */
  public record Sum(Field field, ReadLine line, AmountSpot amount) {}

  /**
   * Shares of rows that were right, by what proves them; measured on corpora and generated
   * documents together. A row that does not multiply out is mostly one with a discount, if the sum
   * is right.
   */
  private static final double PROVEN_AND_SUMMED = 0.99;

  private static final double PROVEN = 0.97;
  private static final double DENIED_AND_SUMMED = 0.98;
  private static final double DENIED = 0.8;
  private static final double STATED_AND_SUMMED = 0.88;
  private static final double STATED = 0.6;

  /** Reads the tables under headings, or by arithmetic where there is no heading. */
  public static LineItems of(List<ReadLine> lines) {
    return TableReader.read(lines);
  }

  /** A row's cells; {@code summed} says whether the sum of all rows is printed. */
  static LineItem item(Row row, boolean summed) {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    double confidence = confidence(row, summed);
    put(cells, LineColumn.QUANTITY, row, LabelKind.COLUMN_QUANTITY, confidence, spot -> true);
    put(
        cells,
        LineColumn.UNIT_PRICE,
        row,
        LabelKind.COLUMN_UNIT_PRICE,
        confidence,
        spot -> !spot.percent());
    RowDiscount.of(row)
        .ifPresentOrElse(
            discount ->
                cells.put(
                    LineColumn.DISCOUNT,
                    new Extracted<>(discount, confidence, Source.DERIVED, null)),
            () ->
                put(
                    cells,
                    LineColumn.DISCOUNT,
                    row,
                    LabelKind.COLUMN_DISCOUNT,
                    confidence,
                    AmountSpot::looksLikeMoney));
    put(cells, LineColumn.TAX_RATE, row, LabelKind.COLUMN_TAX_RATE, confidence, LineItems::isRate);
    LabelKind amount =
        row.has(LabelKind.COLUMN_AMOUNT) ? LabelKind.COLUMN_AMOUNT : LabelKind.COLUMN_GROSS;
    put(cells, LineColumn.AMOUNT, row, amount, confidence, spot -> true);
    text(
        cells,
        LineColumn.DESCRIPTION,
        row,
        row.description.isEmpty() && row.code != null ? List.of(row.code) : row.description,
        confidence);
    if (row.unit != null) {
      text(cells, LineColumn.UNIT, row, List.of(row.unit), confidence);
    }
    return new LineItem(cells);
  }

  private static boolean isRate(AmountSpot spot) {
    return spot.value().signum() >= 0 && spot.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  private static double confidence(Row row, boolean summed) {
    AmountSpot quantity = row.number(LabelKind.COLUMN_QUANTITY).orElse(null);
    AmountSpot price = row.number(LabelKind.COLUMN_UNIT_PRICE).orElse(null);
    AmountSpot amount = row.number(LabelKind.COLUMN_AMOUNT).orElse(null);
    if (quantity == null || price == null || amount == null) {
      return summed ? STATED_AND_SUMMED : STATED;
    }
    boolean proven = ItemAmounts.isProduct(quantity.value(), price.value(), amount.value());
    if (proven) {
      return summed ? PROVEN_AND_SUMMED : PROVEN;
    }
    return summed ? DENIED_AND_SUMMED : DENIED;
  }

  private static void put(
      Map<LineColumn, Extracted<?>> cells,
      LineColumn column,
      Row row,
      LabelKind kind,
      double confidence,
      Predicate<AmountSpot> fits) {
    AmountSpot spot = row.number(kind).orElse(null);
    if (spot != null && fits.test(spot)) {
      cells.put(
          column,
          new Extracted<>(
              spot.value(), confidence, Source.TEXT, row.anchor.page().locate(spot.span().box())));
    }
  }

  private static void text(
      Map<LineColumn, Extracted<?>> cells,
      LineColumn column,
      Row row,
      List<Span> spans,
      double confidence) {
    if (spans.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(text.length() == 0 ? "" : " ").append(span.text().strip());
    }
    Box box = spans.stream().map(Span::box).reduce(Box::union).orElseThrow();
    cells.put(
        column,
        new Extracted<>(text.toString(), confidence, Source.TEXT, row.anchor.page().locate(box)));
  }
}
