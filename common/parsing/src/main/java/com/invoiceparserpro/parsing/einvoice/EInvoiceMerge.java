package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins an e-invoice's XML with its page: values of the XML, places of the page. */
public final class EInvoiceMerge {

  private EInvoiceMerge() {}

  /**
   * The values of {@code xml}, each with the page's location where the page says the same. What the
   * XML does not state is taken from the page, except for allowances and shipping where the XML
   * lists its lines: it would have stated them.
   */
  public static InvoiceData merge(EInvoice xml, InvoiceData page) {
    InvoiceData stated = xml.data();
    boolean full = stated.lineItems().stream().anyMatch(EInvoiceMerge::hasAmount);
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Optional<Extracted<?>> printed = page.field(field);
      stated
          .field(field)
          .<Extracted<?>>map(value -> located(value, printed))
          .or(() -> full && isAllowanceOrCharge(field) ? Optional.empty() : printed)
          .ifPresent(value -> fields.put(field, value));
    }
    boolean linesOfPage = !full && page.lineItems().stream().anyMatch(EInvoiceMerge::hasAmount);
    return new InvoiceData(
        fields,
        stated.taxBreakdown().isEmpty() ? page.taxBreakdown() : stated.taxBreakdown(),
        linesOfPage ? page.lineItems() : located(stated.lineItems(), page.lineItems()));
  }

  private static boolean isAllowanceOrCharge(Field field) {
    return field == Field.DISCOUNT_AMOUNT || field == Field.SHIPPING_AMOUNT;
  }

  private static boolean hasAmount(LineItem line) {
    return line.cell(LineColumn.AMOUNT).isPresent();
  }

  private static List<LineItem> located(List<LineItem> stated, List<LineItem> printed) {
    List<LineItem> located = new ArrayList<>();
    int from = 0;
    for (LineItem line : stated) {
      int match = indexOfSame(line, printed, from);
      located.add(match < 0 ? line : located(line, printed.get(match)));
      from = match < 0 ? from : match + 1;
    }
    return located;
  }

  /** Both list the lines in one order, but the page may have lines of its own between. */
  private static int indexOfSame(LineItem line, List<LineItem> printed, int from) {
    for (int i = from; i < printed.size(); i++) {
      if (same(line, printed.get(i), LineColumn.AMOUNT)
          && (same(line, printed.get(i), LineColumn.DESCRIPTION)
              || same(line, printed.get(i), LineColumn.QUANTITY))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(LineItem stated, LineItem printed, LineColumn column) {
    Optional<Extracted<?>> there = printed.cell(column);
    return stated
        .cell(column)
        .filter(s -> there.filter(t -> Agreement.samePlace(s.value(), t.value())).isPresent())
        .isPresent();
  }

  private static LineItem located(LineItem stated, LineItem printed) {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    stated
        .cells()
        .forEach((column, cell) -> cells.put(column, located(cell, printed.cell(column))));
    return new LineItem(cells);
  }

  private static <T> Extracted<T> located(Extracted<T> stated, Optional<Extracted<?>> printed) {
    @Nullable Extracted<?> there =
        printed.filter(p -> Agreement.samePlace((Object) stated.value(), p.value())).orElse(null);
    return there == null
        ? stated
        : new Extracted<>(stated.value(), stated.confidence(), stated.source(), there.location());
  }
}
