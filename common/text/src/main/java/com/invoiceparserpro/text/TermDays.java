package com.invoiceparserpro.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of days that payment terms grant: "30 days net", "2 % within 10 days, net 30". */
public final class TermDays {

  private static final int MOST = 365;
  private static final int LONGEST = 400;

  /** Up to three digits before a word for days, with a word of the calendar between. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,3})[\\s-]*(?:\\([\\p{L} -]{2,20}\\)\\s*)?(?:calendar |kalender)?(?:"
              + phrases("term.days")
              + ")(?!\\p{IsLatin})");

  /** "Net 30", "n/30", "30 net". */
  private static final Pattern NET =
      Pattern.compile("(?<!\\p{L})(?:net(?:to|t)?|n/)\\s*(\\d{1,3})(?![\\d.,%])");

  private static final Pattern END_OF_MONTH = words("term.end_of_month");
  private static final Pattern ON_RECEIPT = words("term.on_receipt");

  private TermDays() {}

  /**
   * Days from the invoice's date on; 0 where it is due on receipt; empty where the terms grant no
   * days, or say more than a number of days. Where a discount is offered for paying earlier, the
   * days are those of the full amount.
   */
  public static OptionalInt of(String terms) {
    String text = Plain.text(AsciiDigits.of(terms).toString());
    if (text.length() > LONGEST || END_OF_MONTH.matcher(text).find()) {
      return OptionalInt.empty();
    }
    List<Integer> net = numbers(NET, text);
    Set<Integer> days = new HashSet<>(numbers(DAYS, text));
    if (net.size() == 1) {
      return OptionalInt.of(net.get(0));
    }
    boolean discount = text.indexOf('%') >= 0;
    if (days.size() == 1 && !discount) {
      return OptionalInt.of(days.iterator().next());
    }
    if (days.size() == 2 && discount) {
      return OptionalInt.of(days.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
    return days.isEmpty() && !discount && ON_RECEIPT.matcher(text).find()
        ? OptionalInt.of(0)
        : OptionalInt.empty();
  }

  private static List<Integer> numbers(Pattern pattern, String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (number > 0 && number <= MOST) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static Pattern words(String section) {
    return Pattern.compile("(?<!\\p{IsLatin})(?:" + phrases(section) + ")(?!\\p{IsLatin})");
  }

  private static String phrases(String section) {
    return Language.all().stream()
        .flatMap(language -> language.section(section).stream())
        .map(Plain::text)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
