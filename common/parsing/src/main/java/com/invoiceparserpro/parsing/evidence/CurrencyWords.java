package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies as printed beside amounts: ISO codes, signs, and words of the language files. */
public final class CurrencyWords {

  private static final int LONGEST = 12;

  /** Codes count in capitals alone: "all" and "top" are words. */
  private static final Map<String, String> ISO = new HashMap<>();

  private static final Map<String, String> CODES = load();

  private CurrencyWords() {}

  /** The currency printed right before {@code at}, at most one space away; null if none. */
  static @Nullable String endingAt(String text, int at) {
    int end = at;
    while (end > 0 && at - end < 2 && " -−(.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String best = null;
    for (int start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
      if (Character.isWhitespace(text.charAt(start))) {
        break;
      }
      boolean whole =
          start == 0
              || !Character.isLetterOrDigit(text.charAt(start - 1))
              || !Character.isLetterOrDigit(text.charAt(start));
      String code = whole ? named(text.substring(start, end)) : null;
      best = code != null ? code : best;
    }
    return best;
  }

  /** The currency printed right after {@code at}, at most one space away; null if none. */
  static @Nullable String startingAt(String text, int at) {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    String best = null;
    for (int end = start + 1; end <= text.length() && end - start <= LONGEST; end++) {
      if (Character.isWhitespace(text.charAt(end - 1))) {
        break;
      }
      boolean whole =
          end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1));
      String code = whole ? named(text.substring(start, end)) : null;
      best = code != null ? code : best;
    }
    return best;
  }

  /** The currency that the whole of {@code text} names; null if none. */
  public static @Nullable String named(String text) {
    String code = ISO.get(text);
    return code != null ? code : CODES.get(Plain.text(text));
  }

  /** Whether a character can be part of a currency's sign. */
  static boolean isPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (Language language : Language.all()) {
      for (String entry : language.section("currency_word")) {
        int equals = entry.lastIndexOf('=');
        if (equals > 0) {
          codes.putIfAbsent(
              Plain.text(entry.substring(0, equals).strip()), entry.substring(equals + 1).strip());
        }
      }
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      ISO.put(currency.getCurrencyCode(), currency.getCurrencyCode());
    }
    codes.put("$", "$");
    codes.put("kr", "kr");
    codes.put("kr.", "kr");
    codes.put("€", "EUR");
    codes.put("£", "GBP");
    codes.put("¥", "¥");
    codes.put("₹", "INR");
    return codes;
  }
}
