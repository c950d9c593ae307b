package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.parsing.evidence.Habits;
import java.util.List;

/**
 * What the pages alone say, and why it was read so.
 *
 * @param data before embedded XML was asked
 * @param fields those that are chosen among candidates
 * @param combinations of amounts, the most probable first; not more than are worth showing
 * @param marks what was recognized; bounded
 * @param pages the numbers in the file of the invoice's pages
 */
public record PageAccount(
    InvoiceData data,
    List<FieldAccount> fields,
    List<Combination> combinations,
    Habits habits,
    List<Mark> marks,
    List<Integer> pages) {

  public PageAccount {
    fields = List.copyOf(fields);
    combinations = List.copyOf(combinations);
    marks = List.copyOf(marks);
    pages = List.copyOf(pages);
  }
}
