package com.invoiceparserpro.benchmarks.synthetic.render;

/** A font lacks a letter. */
final class UnencodableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnencodableException(String text, Exception cause) {
    super(text, cause);
  }
}
