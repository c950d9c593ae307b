package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers what invoices lack, so that all of it can be said at once. */
public final class Gaps {

  /** More than that nobody enters by hand. */
  private static final int MAX = 1000;

  private final List<Gap> gaps = new ArrayList<>();

  public void add(UUID invoice, Field field, String reason) {
    add(invoice, field.jsonName(), reason);
  }

  public void add(UUID invoice, String field, String reason) {
    add(new Gap(invoice, field, reason));
  }

  public void addAll(List<Gap> more) {
    more.forEach(this::add);
  }

  private void add(Gap gap) {
    if (gaps.size() < MAX) {
      gaps.add(gap);
    }
  }

  public boolean isEmpty() {
    return gaps.isEmpty();
  }

  public List<Gap> list() {
    return List.copyOf(gaps);
  }

  /**
   * Ends an export for which something is missing.
   *
   * @throws IncompleteInvoicesException if anything is
   */
  public void check() {
    if (!gaps.isEmpty()) {
      throw new IncompleteInvoicesException(gaps);
    }
  }
}
