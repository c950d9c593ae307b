package com.invoiceparserpro.model;

/**
 * A place in a document.
 *
 * @param page counts from 1
 */
public record Location(int page, Box box) {

  public Location {
    if (page < 1) {
      throw new IllegalArgumentException("page counts from 1, was " + page);
    }
  }
}
