package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.util.List;
import java.util.Optional;

/** The invoice number that a single page states, read as if there were no other page. */
public final class StatedNumber {

  private StatedNumber() {}

  /**
   * The number.
   *
   * @param lines of one page
   */
  public static Optional<String> of(List<ReadLine> lines) {
    List<ReadLine> alone =
        lines.stream()
            .map(
                line ->
                    new ReadLine(
                        line.page().numbered(1),
                        line.line(),
                        line.labels(),
                        line.amounts(),
                        line.dates()))
            .toList();
    return TextFields.invoiceNumber(alone)
        .answer(Weights.shipped())
        .best()
        .map(best -> best.choice().value());
  }
}
