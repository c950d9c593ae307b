package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of the tax breakdown. The line after the last one can be set too: it comes to be by
 * that, and a line without any value goes.
 */
record TaxCell(int line, String column) implements FieldPath {

  static final List<String> COLUMNS = List.of("rate", "base", "amount");

  private static final int MAX_LINES = 50;
  private static final TaxLine NONE = new TaxLine(null, null, null);

  @Override
  public ValueType type() {
    return column.equals("rate") ? ValueType.NUMBER : ValueType.AMOUNT;
  }

  @Override
  public String name() {
    return "tax_breakdown." + line + "." + column;
  }

  @Override
  public Optional<Object> value(InvoiceData data) {
    TaxLine stated = stated(data);
    return Optional.ofNullable(
        switch (column) {
          case "rate" -> stated.rate();
          case "base" -> stated.base();
          default -> stated.amount();
        });
  }

  @Override
  public InvoiceData apply(InvoiceData data, Optional<Extracted<?>> value) {
    TaxLine changed = with(stated(data), (BigDecimal) value.map(Extracted::value).orElse(null));
    List<TaxLine> lines = new ArrayList<>(data.taxBreakdown());
    if (line == lines.size()) {
      lines.add(changed);
    } else {
      lines.set(line, changed);
    }
    lines.removeIf(NONE::equals);
    return data.withTaxBreakdown(lines);
  }

  private TaxLine stated(InvoiceData data) {
    int lines = data.taxBreakdown().size();
    if (line > lines || line >= Math.max(lines, MAX_LINES)) {
      throw CorrectionException.unknownTaxLine(lines);
    }
    return line == lines ? NONE : data.taxBreakdown().get(line);
  }

  private TaxLine with(TaxLine stated, @Nullable BigDecimal number) {
    return switch (column) {
      case "rate" -> new TaxLine(number, stated.base(), stated.amount());
      case "base" -> new TaxLine(stated.rate(), number, stated.amount());
      default -> new TaxLine(stated.rate(), stated.base(), number);
    };
  }
}
