package com.invoiceparserpro.parsing.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words to lines: what shares a baseline, in the order in which it is read. */
final class LineBuilder {

  /** In font sizes: how far baselines of one line may lie apart. */
  private static final double SAME_BASELINE = 0.35;

  /** In font sizes: words nearer than this were one word painted in pieces. */
  private static final double JOIN = 0.06;

  private static final int LETTER_SPACED = 4;

  /** Bars of a row of a table. */
  private static final int BARS = 2;

  /** So many lines with as many bars are a table. */
  private static final int BAR_ROWS = 3;

  private LineBuilder() {}

  static List<Line> build(List<Word> words, int page, Direction direction, Separators separators) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<List<Word>> rows = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    double sum = 0;
    double smallest = 0;
    for (Word word : sorted) {
      double mean = current.isEmpty() ? word.baseline() : sum / current.size();
      double em = current.isEmpty() ? word.size() : Math.min(smallest, word.size());
      if (!current.isEmpty() && word.baseline() - mean > SAME_BASELINE * em) {
        rows.add(current);
        current = new ArrayList<>();
        sum = 0;
      }
      smallest = current.isEmpty() ? word.size() : Math.min(smallest, word.size());
      current.add(word);
      sum += word.baseline();
    }
    if (!current.isEmpty()) {
      rows.add(current);
    }
    List<Line> lines = new ArrayList<>(rows.size());
    for (List<Word> row : CenteredCells.join(rows)) {
      lines.add(line(row, page, direction, separators));
    }
    partAtBars(lines);
    return lines;
  }

  /** Parts the rows of tables that are drawn with bars; names in an imprint have them as well. */
  private static void partAtBars(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      int bars = lines.get(i).bars();
      if (bars < BARS) {
        continue;
      }
      while (i + 1 < lines.size() && lines.get(i + 1).bars() == bars) {
        i++;
      }
      for (int row = first; i - first + 1 >= BAR_ROWS && row <= i; row++) {
        lines.set(row, lines.get(row).atBars());
      }
    }
  }

  private static Line line(List<Word> words, int page, Direction direction, Separators separators) {
    words.sort(Comparator.comparingDouble(word -> word.box().x0()));
    return direction.line(page, joinLetters(joinPieces(words)), separators);
  }

  private static List<Word> joinPieces(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && Math.abs(last.gapTo(word)) < JOIN * word.size()
          && Math.abs(last.size() - word.size()) < 0.1 * word.size()) {
        joined.set(joined.size() - 1, last.joinedWith(word));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** Letter-spaced text: a run of single characters with even gaps is one word. */
  private static List<Word> joinLetters(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      double widest = Double.MAX_VALUE;
      while (end < words.size()
          && isLetter(words.get(end - 1))
          && isLetter(words.get(end))
          && words.get(end - 1).gapTo(words.get(end)) <= Math.min(widest, words.get(i).size())) {
        if (end == i + 1) {
          widest = 1.7 * Math.max(words.get(i).gapTo(words.get(end)), 0.1 * words.get(i).size());
        }
        end++;
      }
      if (end - i >= LETTER_SPACED) {
        Word all = words.get(i);
        for (Word next : words.subList(i + 1, end)) {
          all = all.joinedWith(next);
        }
        joined.add(all);
      } else {
        joined.addAll(words.subList(i, end));
      }
      i = end;
    }
    return joined;
  }

  private static boolean isLetter(Word word) {
    return word.text().length() == 1
        && !Character.isIdeographic(word.text().charAt(0))
        && Character.isLetterOrDigit(word.text().charAt(0));
  }
}
