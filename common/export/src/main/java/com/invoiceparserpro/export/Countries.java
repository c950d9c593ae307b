package com.invoiceparserpro.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The country (ISO 3166-1) that an address or a VAT number tells. */
final class Countries {

  /** The letters in front of postal codes that tell the country. */
  private static final Map<String, String> POSTAL =
      Map.ofEntries(
          Map.entry("A", "AT"),
          Map.entry("B", "BE"),
          Map.entry("CH", "CH"),
          Map.entry("CZ", "CZ"),
          Map.entry("D", "DE"),
          Map.entry("DK", "DK"),
          Map.entry("E", "ES"),
          Map.entry("F", "FR"),
          Map.entry("FIN", "FI"),
          Map.entry("I", "IT"),
          Map.entry("L", "LU"),
          Map.entry("NL", "NL"),
          Map.entry("PL", "PL"),
          Map.entry("S", "SE"));

  private static final Pattern POSTAL_CODE = Pattern.compile("\\b([A-Z]{1,3})[-–]\\d{4,6}\\b");

  /** What people call countries beside their names in CLDR. */
  private static final Map<String, String> MORE =
      Map.of(
          "uk", "GB",
          "great britain", "GB",
          "england", "GB",
          "scotland", "GB",
          "wales", "GB",
          "usa", "US",
          "the netherlands", "NL",
          "holland", "NL",
          "brd", "DE",
          "czech republic", "CZ");

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private static final Map<String, Map<String, String>> NAMES = new ConcurrentHashMap<>();

  private Countries() {}

  /**
   * The country that an address names in its last part, in English or in the document's language.
   */
  static Optional<String> ofAddress(String address, @Nullable String language) {
    String last = address.substring(address.lastIndexOf(',') + 1);
    String name = plain(last);
    for (String spoken : List.of("en", language == null ? "en" : language)) {
      String code = names(spoken).get(name);
      if (code != null) {
        return Optional.of(code);
      }
    }
    Matcher postal = POSTAL_CODE.matcher(address);
    return postal.find() ? Optional.ofNullable(POSTAL.get(postal.group(1))) : Optional.empty();
  }

  /** The country whose letters a VAT number begins with; Greece has its own. */
  static Optional<String> ofVatNumber(String number) {
    if (number.length() < 4) {
      return Optional.empty();
    }
    String letters = number.substring(0, 2);
    String code =
        switch (letters) {
          case "EL" -> "GR";
          case "XI" -> "GB";
          default -> letters;
        };
    return Optional.of(code).filter(CODES::contains);
  }

  private static Map<String, String> names(String language) {
    return NAMES.computeIfAbsent(
        language,
        spoken -> {
          Locale locale = Locale.forLanguageTag(spoken);
          Map<String, String> names = new HashMap<>(MORE);
          for (String code : CODES) {
            String name = Locale.forLanguageTag("und-" + code).getDisplayCountry(locale);
            names.put(plain(name), code);
          }
          return names;
        });
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
