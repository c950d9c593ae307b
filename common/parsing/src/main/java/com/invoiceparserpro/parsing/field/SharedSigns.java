package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Signs that several currencies share: the document's codes decide, else its language. */
final class SharedSigns {

  private static final Map<String, List<String>> CURRENCIES =
      Map.of(
          "$", List.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP", "TWD"),
          "kr", List.of("SEK", "NOK", "DKK", "ISK"),
          "peso", List.of("MXN", "COP", "CLP", "ARS", "UYU", "DOP", "PHP"),
          "¥", List.of("JPY", "CNY"),
          "元", List.of("CNY", "TWD"));

  private SharedSigns() {}

  private static final Properties DOLLARS = load();

  /** The ISO code that {@code sign} stands for; itself if it is a code; null if undecided. */
  static @Nullable String resolve(String sign, Map<String, Double> votes, Evidence evidence) {
    List<String> shared = CURRENCIES.get(sign);
    if (shared == null) {
      return sign.length() == 3 ? sign : null;
    }
    return shared.stream()
        .filter(votes::containsKey)
        .max(Comparator.comparingDouble(votes::get))
        .orElseGet(() -> byDocument(sign, evidence));
  }

  private static @Nullable String byDocument(String sign, Evidence evidence) {
    String language = evidence.language();
    String known = language == null ? "" : language;
    return switch (sign) {
      case "$" -> byCountry(evidence).orElse("USD");
      case "peso" -> byCountry(evidence).orElse(null);
      case "kr" ->
          switch (known) {
            case "sv" -> "SEK";
            case "no" -> "NOK";
            case "da" -> "DKK";
            case "is" -> "ISK";
            default -> null;
          };
      case "元" -> isTraditional(evidence) ? "TWD" : "CNY";
      default -> known.equals("zh") ? "CNY" : "JPY";
    };
  }

  /** The currency of the country that most words point to. */
  private static Optional<String> byCountry(Evidence evidence) {
    Map<String, Integer> found = new TreeMap<>();
    for (ReadLine line : evidence.lines()) {
      for (Token token : line.line().tokens()) {
        String code = DOLLARS.getProperty(token.plain());
        if (code != null) {
          found.merge(code, 1, Integer::sum);
        }
      }
    }
    return found.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether Chinese is written as in Taiwan: any of a few characters that invoices need. */
  private static boolean isTraditional(Evidence evidence) {
    for (ReadLine line : evidence.lines()) {
      if (Chars.any(line.line().text(), c -> "稅額單價號買賣總".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = SharedSigns.class.getResourceAsStream("dollars.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
