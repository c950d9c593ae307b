package com.invoiceparserpro.parsing.split;

import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages that say again what another page says: the duplicate for the books, a second original. */
final class Copies {

  /** Fewer lines with figures prove nothing. */
  private static final int TELLING = 6;

  /** How much of the words must be the same; "Original" and "Copy" differ. */
  private static final double WORDS = 0.7;

  private Copies() {}

  /** The numbers of the pages that repeat an earlier one. */
  static Set<Integer> of(Map<Page, List<ReadLine>> pages) {
    Set<Integer> copies = new HashSet<>();
    Map<Map<String, Integer>, List<Set<String>>> earlier = new HashMap<>();
    pages.forEach(
        (page, lines) -> {
          Map<String, Integer> figures = new HashMap<>();
          Set<String> words = new HashSet<>();
          collect(lines, pages.size(), figures, words);
          if (figures.values().stream().mapToInt(Integer::intValue).sum() < TELLING) {
            return;
          }
          List<Set<String>> same = earlier.computeIfAbsent(figures, f -> new ArrayList<>());
          if (same.stream().anyMatch(other -> alike(words, other))) {
            copies.add(page.number());
          }
          same.add(words);
        });
    return copies;
  }

  /** The page's counter says nothing of what is on it. */
  private static void collect(
      List<ReadLine> lines, int pages, Map<String, Integer> figures, Set<String> words) {
    for (ReadLine line : lines) {
      for (Span segment : line.line().segments()) {
        String text = segment.text().strip();
        if (PageCounter.of(text, pages).isPresent()) {
          continue;
        }
        if (Chars.hasDigit(text)) {
          figures.merge(text, 1, Integer::sum);
        } else {
          words.add(text);
        }
      }
    }
  }

  private static boolean alike(Set<String> words, Set<String> other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other);
    return both.size() >= WORDS * Math.max(words.size(), other.size());
  }
}
