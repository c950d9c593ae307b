package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Source;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what an XML states; what it does not state leaves no trace. */
final class StatedFields {

  /** Short of certain: exporters write wrong XML too. */
  static final double CONFIDENCE = 0.99;

  private final Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);

  void put(Field field, Optional<?> value) {
    value.ifPresent(v -> fields.put(field, stated(v)));
  }

  /** For sums that e-invoices state as zero where there is nothing of the kind. */
  void putUnlessZero(Field field, Optional<BigDecimal> amount) {
    put(field, amount.filter(a -> a.signum() != 0));
  }

  Map<Field, Extracted<?>> fields() {
    return fields;
  }

  static LineItem line(Map<LineColumn, Optional<?>> cells) {
    Map<LineColumn, Extracted<?>> stated = new EnumMap<>(LineColumn.class);
    cells.forEach((column, value) -> value.ifPresent(v -> stated.put(column, stated(v))));
    return new LineItem(stated);
  }

  /** Whether a line bills something: headings come as lines without values, or with zeros only. */
  static boolean isBilled(LineItem line) {
    Optional<BigDecimal> quantity = line.decimal(LineColumn.QUANTITY);
    Optional<BigDecimal> amount = line.decimal(LineColumn.AMOUNT);
    boolean nothing =
        quantity.filter(q -> q.signum() == 0).isPresent()
            && amount.filter(a -> a.signum() == 0).isPresent();
    return !line.cells().isEmpty() && !nothing;
  }

  /** The sum of {@code amounts}; empty if there are none. */
  static Optional<BigDecimal> sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal::add);
  }

  /**
   * Of the same sum in several currencies, the one in {@code currency}; the first where none says
   * its currency.
   */
  static Optional<BigDecimal> amountIn(Optional<String> currency, List<Element> sums) {
    return sums.stream()
        .filter(sum -> currency.isPresent() && currency.equals(sum.attribute("currencyID")))
        .findFirst()
        .or(() -> sums.stream().filter(sum -> sum.attribute("currencyID").isEmpty()).findFirst())
        .or(() -> sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty())
        .flatMap(sum -> Lexical.amount(sum.text()));
  }

  private static Extracted<?> stated(Object value) {
    return new Extracted<>(value, CONFIDENCE, Source.E_INVOICE, null);
  }
}
