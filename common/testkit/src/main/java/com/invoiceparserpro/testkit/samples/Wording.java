package com.invoiceparserpro.testkit.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The labels and the date format of one print, from {@code wording-NAME.properties}. */
final class Wording {

  private final Properties labels = new Properties();
  private final DateTimeFormatter dates;

  private Wording(String name) {
    String file = "wording-" + name + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      labels.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    dates = DateTimeFormatter.ofPattern(of("date_format"), Locale.forLanguageTag(of("locale")));
  }

  static Wording named(String name) {
    return new Wording(name);
  }

  String of(String key) {
    return Objects.requireNonNull(labels.getProperty(key), key);
  }

  String date(LocalDate date) {
    return dates.format(date);
  }
}
