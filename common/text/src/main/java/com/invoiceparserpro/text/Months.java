package com.invoiceparserpro.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Month names of all languages. */
final class Months {

  private static final Map<String, Integer> NUMBERS = load();

  private static final int SHORTEST = 3;

  private static final char FIRST_BEYOND_ASCII = 128;

  private static final BitSet OPENINGS = openings();

  /** Arabic and Thai, where names have two words or dots in them. */
  private static final int FIRST_ARABIC = 0x0600;

  private static final int LAST_THAI = 0x0E7F;

  private static final Set<String> LISTOPAD = Set.of("listopad", "listopada");
  private static final int OCTOBER = 10;
  private static final int NOVEMBER = 11;

  private Months() {}

  /** 1 to 12, or 0 if {@code name} is no month. */
  static int number(String name) {
    return NUMBERS.getOrDefault(key(name), 0);
  }

  /**
   * The same behind a day. October in Croatian, where days have a dot, is November in Polish.
   *
   * @param ordinal whether a dot follows the day
   */
  static int number(String name, boolean ordinal) {
    int number = number(name);
    return ordinal && number == NOVEMBER && LISTOPAD.contains(key(name)) ? OCTOBER : number;
  }

  /**
   * Where the first word of {@code text} stands that names a month; far cheaper than to look for
   * dates.
   *
   * @return its index, -1 if there is none; 0 where letters are from Arabic to Thai
   */
  static int firstIn(CharSequence text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) >= FIRST_ARABIC && text.charAt(i) <= LAST_THAI) {
        return 0;
      }
      boolean letter = i < text.length() && isPart(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST
            && OPENINGS.get(opening(text, start))
            && NUMBERS.containsKey(Plain.text(text.subSequence(start, i).toString()))) {
          return start;
        }
        start = -1;
      }
    }
    return -1;
  }

  /** A number that words have in common which begin with the same three letters, or like ones. */
  private static int opening(CharSequence text, int at) {
    int hash = 0;
    for (int i = at; i < at + SHORTEST; i++) {
      // Diacritics are no part of a plain word, and may have made it of fewer characters.
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return 0;
      }
      hash = hash * 32 + (text.charAt(i) & 31);
    }
    return hash;
  }

  private static BitSet openings() {
    BitSet openings = new BitSet();
    openings.set(0);
    for (String name : NUMBERS.keySet()) {
      if (name.length() >= SHORTEST) {
        openings.set(opening(name, 0));
      }
    }
    return openings;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Without dots, and without the underscore that joins two words in the language files. */
  private static String key(String name) {
    return Plain.text(name).replace(".", "").replace("_", "").replace(" ", "");
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Language language : Language.all()) {
      List<String> months = language.section("months");
      for (int i = 0; i < months.size(); i++) {
        for (String name : months.get(i).split("\\s+")) {
          numbers.putIfAbsent(key(name), i + 1);
        }
      }
    }
    return numbers;
  }
}
