package com.invoiceparserpro.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a language file for many phrases: {@code total {incl|with} {vat|tax}} stands for
 * four. An alternative is whole words or empty; braces do not nest.
 */
final class Alternatives {

  private Alternatives() {}

  /** The phrases that {@code line} stands for, without spaces at the ends or doubled. */
  static List<String> of(String line) {
    return line.indexOf('{') < 0
        ? List.of(line)
        : expand(line).stream().map(String::strip).toList();
  }

  private static List<String> expand(String line) {
    int open = line.indexOf('{');
    if (open < 0) {
      return List.of(line);
    }
    int close = line.indexOf('}', open);
    if (close < 0) {
      throw new IllegalStateException("no closing brace: " + line);
    }
    String head = line.substring(0, open);
    List<String> choices = List.of(line.substring(open + 1, close).split("\\|", -1));
    List<String> phrases = new ArrayList<>();
    for (String tail : expand(line.substring(close + 1))) {
      for (String choice : choices) {
        boolean spaceTwice = choice.isEmpty() && head.endsWith(" ") && tail.startsWith(" ");
        phrases.add(head + choice + (spaceTwice ? tail.substring(1) : tail));
      }
    }
    return phrases;
  }
}
