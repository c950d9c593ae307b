package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.layout.Span;

/** The numbers of an item that is printed as a card: the last is the product of the others. */
record Card(Place quantity, Place price, Place amount) {

  /** Points by which cards side by side may overlap. */
  private static final double BESIDE = 3;

  /** A number and the index of its line. */
  record Place(int line, AmountSpot spot) {

    private Span segment() {
      return spot.span().line().segmentAt(spot.span().from());
    }

    private boolean isIn(Span stretch) {
      return spot.span().overlaps(stretch);
    }
  }

  /** Index of the first line with one of its numbers. */
  int first() {
    return Math.min(quantity.line, Math.min(price.line, amount.line));
  }

  /** Index of the last line with one of its numbers. */
  int last() {
    return Math.max(quantity.line, Math.max(price.line, amount.line));
  }

  /** Around its numbers and what stands beside them. */
  Box box() {
    return quantity.segment().box().union(price.segment().box()).union(amount.segment().box());
  }

  /** Whether one of its numbers is in {@code stretch}. */
  boolean hasNumberIn(Span stretch) {
    return quantity.isIn(stretch) || price.isIn(stretch) || amount.isIn(stretch);
  }

  /** Whether it stands over or below {@code box}, not beside it. */
  boolean sharesColumnWith(Box box) {
    Box own = box();
    return own.x0() < box.x1() - BESIDE && box.x0() < own.x1() - BESIDE;
  }
}
