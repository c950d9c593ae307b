package com.invoiceparserpro.local.lambda;

/** An invocation that gave no answer: the function threw, ran out of time, or answered too much. */
public final class FunctionException extends Exception {

  private static final long serialVersionUID = 1;

  public FunctionException(String message) {
    super(message);
  }

  public FunctionException(String message, Throwable cause) {
    super(message, cause);
  }
}
