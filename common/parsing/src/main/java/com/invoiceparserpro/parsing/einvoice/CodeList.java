package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The code lists of EN 16931 as far as they matter here. */
final class CodeList {

  /** UNTDID 1001: the kinds of credit note. */
  private static final Set<String> CREDIT_NOTES =
      Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

  /** UNTDID 7161: delivery, freight service, shipping and handling. */
  private static final Set<String> FREIGHT_CODES = Set.of("DL", "FC", "SAA");

  private static final Properties UNITS = load("units.properties");
  private static final Properties WORDS = load("words.properties");
  private static final Pattern FREIGHT_WORDS =
      Pattern.compile(
          WORDS.getProperty("freight"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private CodeList() {}

  /** By UNTDID 1001; anything unknown is an invoice. */
  static DocumentType documentType(Optional<String> code) {
    return code.filter(CREDIT_NOTES::contains).isPresent()
        ? DocumentType.CREDIT_NOTE
        : DocumentType.INVOICE;
  }

  /**
   * A readable form of a UN/ECE Recommendation 20 or 21 code; the code itself where none is known.
   */
  static Optional<String> unit(Optional<Element> quantity) {
    return quantity
        .flatMap(q -> q.attribute("unitCode"))
        .flatMap(Lexical::text)
        .map(code -> UNITS.getProperty(code.toUpperCase(Locale.ROOT), code));
  }

  /** Whether a charge is for shipping, by its UNTDID 7161 code or its wording. */
  static boolean isFreight(Optional<String> code, Optional<String> reason) {
    return code.filter(FREIGHT_CODES::contains).isPresent()
        || reason.filter(r -> FREIGHT_WORDS.matcher(r).find()).isPresent();
  }

  private static Properties load(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(CodeList.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
