package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that the document does not state.
 *
 * @param line counts from 0
 */
record RemovedLine(int line) implements Change {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /**
   * Reads the number in a route.
   *
   * @throws CorrectionException if it is none
   */
  static RemovedLine parse(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw CorrectionException.noSuchLine();
    }
    return new RemovedLine(Integer.parseInt(number));
  }

  @Override
  public Outcome apply(InvoiceData data, @Nullable String language) {
    if (line >= data.lineItems().size()) {
      throw CorrectionException.noSuchLine();
    }
    List<LineItem> lines = new ArrayList<>(data.lineItems());
    LineItem removed = lines.remove(line);
    return new Outcome(data.withLines(lines), LineText.name(line), LineText.of(removed), null);
  }
}
