package com.invoiceparserpro.export;

import java.util.List;

/**
 * Invoices lack what a format demands. Nothing is made up for them; what was written until then is
 * no file. A person who enters the fields named here can export them.
 */
public final class IncompleteInvoicesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Gap> gaps;

  public IncompleteInvoicesException(List<Gap> gaps) {
    super("invoices lack what the format demands");
    this.gaps = List.copyOf(gaps);
  }

  /** What is missing, in the invoices' order; not all of it where that is very much. */
  public List<Gap> gaps() {
    return gaps;
  }
}
