package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Currencies as printed beside amounts: ISO codes, signs ({@code currency-signs.txt}), and words of
 * the language files.
 */
public final class CurrencyWords {

  private static final int LONGEST = 12;

  private static final int CODE = 3;

  /** So many letters of a word are no chance inside a text without spaces. */
  private static final int SPACELESS = 3;

  /** Codes count in capitals alone: "all" and "top" are words. Signs count as written. */
  private static final Map<String, String> EXACT = new HashMap<>();

  /** Codes that mean something else beside most numbers: kilograms, pieces, funds, metals. */
  private static final Set<String> OTHER_CODES =
      Set.of(
          "KGS", "SHP", "CHE", "CHW", "USN", "UYI", "COU", "MXV", "CLF", "BOV", "XAG", "XAU", "XBA",
          "XBB", "XBC", "XBD", "XDR", "XFO", "XFU", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX", "TOP",
          "ALL", "SOS", "PTE", "SIT");

  private static final Map<String, String> CODES = load();

  /** Too short to mean a currency anywhere but before money: rand, quetzal. */
  private static final Map<Character, String> LETTERS = Map.of('R', "ZAR", 'Q', "GTQ");

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
      boolean street = isShortened(text, start, end);
      best = code != null && !street ? code : best;
    }
    return best;
  }

  /** "Cad. 9" is a street: with a dot behind it, a code is in capitals or in small letters. */
  public static boolean isShortened(String text, int from, int to) {
    if (to >= text.length() || text.charAt(to) != '.') {
      return false;
    }
    String word = text.substring(from, to);
    return word.length() == CODE
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && EXACT.containsKey(word.toUpperCase(Locale.ROOT));
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
    String code = EXACT.get(text);
    return code != null ? code : CODES.get(Plain.text(text));
  }

  /** The currency named anywhere in a text without spaces between words, as Thai; null if none. */
  public static @Nullable String within(String text) {
    if (!Chars.any(text, Token::isThai)) {
      return null;
    }
    for (Map.Entry<String, String> word : CODES.entrySet()) {
      boolean whole = word.getKey().length() >= SPACELESS && Token.isThai(word.getKey().charAt(0));
      if (whole && text.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return null;
  }

  /** The currency whose sign is a single capital letter right before {@code at}; null if none. */
  static @Nullable String letterBefore(String text, int at) {
    int letter = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    boolean alone =
        letter == 0 || (letter > 0 && !Character.isLetterOrDigit(text.charAt(letter - 1)));
    return alone ? LETTERS.get(text.charAt(letter)) : null;
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
      if (OTHER_CODES.contains(currency.getCurrencyCode())) {
        continue;
      }
      EXACT.put(currency.getCurrencyCode(), currency.getCurrencyCode());
    }
    EXACT.putAll(signs());
    return codes;
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    try (InputStream in = CurrencyWords.class.getResourceAsStream("currency-signs.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
        int equals = line.indexOf('=');
        signs.put(line.substring(0, equals), line.substring(equals + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signs;
  }
}
