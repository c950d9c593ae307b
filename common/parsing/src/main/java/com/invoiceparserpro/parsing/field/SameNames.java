package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that differ only in how much of them is printed: with the legal form or without, on one
 * line or on two. Which of them is given is no doubt about whose invoice it is.
 */
final class SameNames {

  /** Shorter ones are part of too many. */
  private static final int SHORTEST = 4;

  /** A name that is less of another one may be somebody else's. */
  private static final double LEAST_SHARE = 0.6;

  /** By key: the shortest key that stands for the same. */
  private final Map<String, String> shortest = new HashMap<>();

  SameNames(List<Choice<String>> names) {
    Set<String> distinct = new LinkedHashSet<>();
    for (Choice<String> name : names) {
      distinct.add(PrintedName.key(name.value()));
    }
    List<String> byLength = new ArrayList<>(distinct);
    byLength.sort(Comparator.comparingInt(String::length));
    List<String> keys = new ArrayList<>();
    for (String key : byLength) {
      String same = same(key, keys);
      if (same.equals(key)) {
        keys.add(key);
      }
      shortest.put(key, same);
    }
  }

  private static String same(String key, List<String> shorter) {
    for (int i = shorter.size() - 1; i >= 0; i--) {
      String other = shorter.get(i);
      if (other.length() < LEAST_SHARE * key.length()) {
        break;
      }
      if (other.length() >= SHORTEST && key.contains(other)) {
        return other;
      }
    }
    return key;
  }

  /** What all names that are the same as {@code name} have in common, and no other has. */
  Object of(String name) {
    String key = PrintedName.key(name);
    return shortest.getOrDefault(key, key);
  }
}
