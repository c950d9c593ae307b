package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers centered beside a cell of two lines: "Delivery", "20.00", and below "two-man crew". They
 * are read with the first of the two, and so is what is centered beside "3280" and "kr." below.
 */
final class CenteredCells {

  /** In font sizes: how far a centered cell may lie above or below its neighbor's lines. */
  private static final double REACH = 1.0;

  /** In font sizes: how much nearer it may lie to one of the two; a note is printed smaller. */
  private static final double OFF_CENTER = 0.45;

  /** In font sizes: how near a currency stands to its number. */
  private static final double NEAR = 0.6;

  /** So many letters may be a currency or a unit. */
  private static final int CURRENCY = 3;

  private CenteredCells() {}

  /** {@code lines} from top to bottom, each the words of one baseline. */
  static List<List<Word>> join(List<List<Word>> lines) {
    List<List<Word>> joined = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<Word> line = lines.get(i);
      boolean centered =
          i > 0
              && i + 1 < lines.size()
              && joined.get(joined.size() - 1) == lines.get(i - 1)
              && isBetween(lines.get(i - 1), line, lines.get(i + 1));
      if (centered) {
        List<Word> first = new ArrayList<>(lines.get(i - 1));
        first.addAll(line);
        joined.set(joined.size() - 1, first);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isBetween(List<Word> above, List<Word> line, List<Word> below) {
    Word word = line.get(0);
    double up = word.baseline() - above.get(0).baseline();
    double down = below.get(0).baseline() - word.baseline();
    return up < REACH * word.size()
        && down < REACH * word.size()
        && Math.abs(up - down) < OFF_CENTER * word.size()
        && isBeside(line, above)
        && isBeside(line, below)
        && (areNumbers(line) ? areOneCell(above, below) : areWrapped(above, below));
  }

  /** Whether an amount alone has its currency below it, for a column too narrow for both. */
  private static boolean areWrapped(List<Word> above, List<Word> below) {
    return above.size() == 1
        && isNumber(above.get(0).text())
        && below.size() == 1
        && Chars.letters(below.get(0).text()) <= CURRENCY
        && !Chars.hasDigit(below.get(0).text())
        && areOneCell(above, below);
  }

  /** Whether a line holds money and counts alone: what is named, is not of this cell. */
  private static boolean areNumbers(List<Word> line) {
    boolean money = false;
    for (Word word : line) {
      boolean number = isNumber(word.text());
      if (!number && !isBesideNumber(line, word)) {
        return false;
      }
      money |= !number || Chars.any(word.text(), c -> c == '.' || c == ',' || isSign(c));
    }
    return money;
  }

  private static boolean isNumber(String text) {
    char first = text.charAt(0);
    return Chars.hasDigit(text)
        && Chars.letters(text) == 0
        && (Character.isDigit(first) || "-−+(".indexOf(first) >= 0 || isSign(first))
        && text.indexOf('%') < 0;
  }

  private static boolean isSign(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** "EUR 20.00", "20.00 EUR". */
  private static boolean isBesideNumber(List<Word> line, Word currency) {
    boolean named = currency.text().indexOf(':') >= 0 || currency.text().indexOf('º') >= 0;
    if (named || Chars.letters(currency.text()) > CURRENCY) {
      return false;
    }
    for (Word word : line) {
      double gap = Math.max(currency.gapTo(word), word.gapTo(currency));
      if (gap < NEAR * word.size() && isNumber(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word of a line stands below or above one of another. */
  private static boolean isBeside(List<Word> line, List<Word> other) {
    for (Word word : line) {
      for (Word neighbor : other) {
        double gap = Math.max(word.gapTo(neighbor), neighbor.gapTo(word));
        if (gap < NEAR * word.size()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one of two lines is as wide as the other, or begins or ends where it does. */
  private static boolean areOneCell(List<Word> above, List<Word> below) {
    double em = above.get(0).size();
    return Math.abs(left(above) - left(below)) < em || Math.abs(right(above) - right(below)) < em;
  }

  private static double left(List<Word> line) {
    double left = Double.MAX_VALUE;
    for (Word word : line) {
      left = Math.min(left, word.box().x0());
    }
    return left;
  }

  private static double right(List<Word> line) {
    double right = -Double.MAX_VALUE;
    for (Word word : line) {
      right = Math.max(right, word.box().x1());
    }
    return right;
  }
}
