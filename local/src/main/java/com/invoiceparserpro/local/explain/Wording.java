package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.choice.Feature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** How fields, features and figures are put for people. */
final class Wording {

  private static final double HIGH = 0.9;
  private static final double MEDIUM = 0.7;
  private static final double EVEN = 0.05;

  private static final Properties FEATURES = load();
  private static final Set<String> ABBREVIATIONS = Set.of("iban", "bic", "id");

  private Wording() {}

  static String of(Field field) {
    return sentence(field.jsonName());
  }

  static String of(LineColumn column) {
    return sentence(column.jsonName());
  }

  /** The words for each feature, by its key. */
  static Properties features() {
    return FEATURES;
  }

  static String of(Feature feature) {
    return FEATURES.getProperty(feature.key(), feature.key());
  }

  static String of(Source source) {
    return switch (source) {
      case TEXT -> "page";
      case E_INVOICE -> "XML";
      case MANUAL -> "entered";
      case DERIVED -> "derived";
    };
  }

  private static String sentence(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("_", -1)) {
      String cased = ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word;
      words.append(words.length() == 0 ? "" : " ").append(cased);
    }
    words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    return words.toString();
  }

  static String value(Object value) {
    return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
  }

  /** Never 100 % of what is not certain, nor 0 % of what is not impossible. */
  static String percent(double probability) {
    if (probability > 0 && probability < 0.01) {
      return "< 1 %";
    }
    if (probability < 1 && probability > 0.99) {
      return "> 99 %";
    }
    return String.format(Locale.ROOT, "%.0f %%", probability * 100);
  }

  /** With its sign. */
  static String points(double points) {
    String size = String.format(Locale.ROOT, "%.1f", Math.abs(points));
    return Math.abs(points) < EVEN ? "0" : (points < 0 ? "−" : "+") + size;
  }

  static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", score).replace('-', '\u2212');
  }

  static String number(double number) {
    String size = String.format(Locale.ROOT, "%.2f", Math.abs(number)).replaceFirst("\\.?0+$", "");
    return number < 0 ? "−" + size : size;
  }

  /** The class of a confidence: {@code high}, {@code medium} or {@code low}. */
  static String level(double confidence) {
    return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream("features.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
