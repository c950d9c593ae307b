package com.invoiceparserpro.testkit.lambda;

/** What a runtime reports in place of an answer. */
public final class FunctionFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  FunctionFailure(String message) {
    super(message);
  }
}
