package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.LabelKind;

/**
 * A column of a table.
 *
 * @param kind one of the column kinds
 * @param box of its heading
 */
record Column(LabelKind kind, Box box) {

  /** The same place, with other numbers in it than its heading says. */
  Column as(LabelKind other) {
    return new Column(other, box);
  }

  /** How far apart a cell and the heading are sideways; 0 if one is above the other. */
  double gap(Box cell) {
    return Math.max(0, Math.max(cell.x0() - box.x1(), box.x0() - cell.x1()));
  }

  /** How badly a cell is aligned with the heading: left, right or centered, whichever fits best. */
  double misalignment(Box cell) {
    return Math.min(
        Math.abs(cell.x1() - box.x1()),
        Math.min(Math.abs(cell.x0() - box.x0()), Math.abs(cell.centerX() - box.centerX())));
  }
}
