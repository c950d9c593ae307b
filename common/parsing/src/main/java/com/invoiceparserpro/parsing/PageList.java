package com.invoiceparserpro.parsing;

import java.util.ArrayList;
import java.util.List;

/** Page numbers for people. */
final class PageList {

  private PageList() {}

  /**
   * For instance {@code pages 1-3, 5}.
   *
   * @param numbers at least one, ascending
   */
  static String of(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int first = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      String from = numbers.get(first).toString();
      ranges.add(first == i ? from : from + '-' + numbers.get(i));
    }
    return (numbers.size() == 1 ? "page " : "pages ") + String.join(", ", ranges);
  }
}
