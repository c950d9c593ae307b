package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a heading.
 *
 * @param meanings what its label may say; empty for an unknown heading
 */
record HeaderCell(String text, Box box, List<Label> meanings) {

  /** Whether there are words in it, not a sign alone. */
  boolean named() {
    return Chars.letters(text) > 2;
  }

  boolean may(LabelKind kind) {
    for (Label meaning : meanings) {
      if (meaning.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean strongly(LabelKind kind) {
    for (Label meaning : meanings) {
      if (meaning.kind() == kind && meaning.strong()) {
        return true;
      }
    }
    return false;
  }

  HeaderCell with(HeaderCell other) {
    List<Label> all = new ArrayList<>(meanings);
    all.addAll(other.meanings);
    return new HeaderCell(text + " " + other.text, box.union(other.box), all);
  }
}
