package com.invoiceparserpro.text;

import java.util.Map;

/** Calendars that count years from another beginning, with the months and days of our own. */
final class Eras {

  /** Names of Japanese eras and of the Republic of China, and their letters, as a pattern. */
  static final String NAMES = "令和|平成|昭和|㋿|㍻|㍼|中華民國|中華民国|民國|民国|令|平|昭|[RH]";

  /** Nothing else counts years in three digits. */
  static final String REPUBLIC = "民國";

  /** The year before the first of each. */
  private static final Map<String, Integer> BEFORE =
      Map.ofEntries(
          Map.entry("令和", 2018),
          Map.entry("令", 2018),
          Map.entry("㋿", 2018),
          Map.entry("R", 2018),
          Map.entry("平成", 1988),
          Map.entry("平", 1988),
          Map.entry("㍻", 1988),
          Map.entry("H", 1988),
          Map.entry("昭和", 1925),
          Map.entry("昭", 1925),
          Map.entry("㍼", 1925),
          Map.entry("中華民國", 1911),
          Map.entry("中華民国", 1911),
          Map.entry(REPUBLIC, 1911),
          Map.entry("民国", 1911));

  /** The Buddhist calendar of Thailand is 543 years ahead. */
  private static final int BUDDHIST = 543;

  /** Two digits from here on are a Buddhist year where a Thai month stands before them. */
  private static final int SHORT_BUDDHIST = 50;

  private Eras() {}

  /**
   * The year of our calendar.
   *
   * @param year digits, or 元 for the first
   */
  static int year(String era, String year) {
    int count = year.equals("元") ? 1 : Integer.parseInt(year);
    return BEFORE.getOrDefault(era, 0) + count;
  }

  /** The year that {@code digits} print, of two digits or four. */
  static int year(String digits, boolean thai) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      if (thai && year >= SHORT_BUDDHIST) {
        return 2500 + year - BUDDHIST;
      }
      return year >= 90 ? 1900 + year : 2000 + year;
    }
    return year >= 2500 && year < 2650 ? year - BUDDHIST : year;
  }
}
