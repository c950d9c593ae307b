package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Word;
import java.util.ArrayList;
import java.util.List;

/** Lines as printed in 10 points: spaces as wide as Helvetica's, tabs as gaps between columns. */
final class Texts {

  private Texts() {}

  static Line line(String text) {
    List<Word> words = new ArrayList<>();
    double x = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t') {
        if (i > start) {
          double end = x + 5.5 * (i - start);
          words.add(new Word(text.substring(start, i), new Box(x, 0, end, 10), 8, 10, false));
          x = end;
        }
        x += i < text.length() && text.charAt(i) == '\t' ? 60 : 2.8;
        start = i + 1;
      }
    }
    return Line.stacked(1, words);
  }
}
