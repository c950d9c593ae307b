package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an e-invoice's XML states, field by field beside what its page was read as. */
public record Comparison(EInvoice xml, List<Row> rows) {

  /**
   * A field that either of them states.
   *
   * @param agree whether both state the same
   */
  public record Row(
      Field field, @Nullable Extracted<?> xml, @Nullable Extracted<?> page, boolean agree) {}

  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * Compares.
   *
   * @param print null where nothing is printed
   */
  public static Comparison of(EInvoice xml, @Nullable Print print) {
    List<Row> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      Extracted<?> stated = xml.data().field(field).orElse(null);
      Extracted<?> read = print == null ? null : print.read(field).orElse(null);
      if (stated != null || read != null) {
        boolean agree =
            stated != null && read != null && Agreement.same(stated.value(), read.value());
        rows.add(new Row(field, stated, read, agree));
      }
    }
    return new Comparison(xml, rows);
  }
}
