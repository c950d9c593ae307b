package com.invoiceparserpro.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

  private static final List<String> SECTIONS =
      List.of(
          "vendor",
          "customer",
          "ship_to",
          "invoice_number",
          "invoice_date",
          "due_date",
          "currency",
          "subtotal",
          "tax_amount",
          "discount_amount",
          "shipping_amount",
          "total_amount",
          "amount_due",
          "purchase_order",
          "payment_terms",
          "tax_id",
          "iban",
          "bic",
          "address",
          "service_period",
          "amount_paid",
          "previous_balance",
          "title.other",
          "term.days",
          "term.end_of_month",
          "term.on_receipt",
          "your",
          "our",
          "column.position",
          "column.item_code",
          "column.description",
          "column.quantity",
          "column.unit",
          "column.unit_price",
          "column.discount",
          "column.tax_rate",
          "column.tax_amount",
          "column.amount",
          "column.gross",
          "column.date",
          "other.date",
          "other.number",
          "other.amount",
          "stop",
          "addressee",
          "issuer",
          "joining",
          "carry",
          "title.invoice",
          "title.credit_note",
          "title.receipt",
          "unit",
          "currency_word",
          "legal_form",
          "months",
          "words");

  /** What a language may have no words for. */
  private static final List<String> OPTIONAL =
      List.of(
          "bic",
          "iban",
          "your",
          "our",
          "addressee",
          "issuer",
          "joining",
          "carry",
          "column.date",
          "column.gross",
          "column.tax_amount");

  private static Path directory() throws URISyntaxException {
    URL index = Objects.requireNonNull(Language.class.getResource("lang/index.txt"));
    return Objects.requireNonNull(Path.of(index.toURI()).getParent());
  }

  static List<Language> languages() {
    return Language.all();
  }

  /** The lines of a section, a phrase each, without the mark of a weak one. */
  private static Stream<String> phrases(Language language, String section) {
    return language.section(section).stream().map(line -> line.replaceFirst("^~\\s*", ""));
  }

  @Test
  void theIndexListsEveryFileAndNoOther() throws IOException, URISyntaxException {
    List<String> files;
    try (Stream<Path> paths = Files.list(directory())) {
      files =
          paths
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> !name.equals("index.txt"))
              .toList();
    }
    List<String> listed =
        Files.readAllLines(directory().resolve("index.txt"), UTF_8).stream()
            .map(code -> code + ".txt")
            .toList();
    assertThat(files).containsExactlyInAnyOrderElementsOf(listed);
    assertThat(listed).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isNamedByItsIsoCode(Language language) {
    assertThat(Locale.getISOLanguages()).contains(language.code());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheKnownSectionsAndNoOther(Language language) {
    Set<String> required = new HashSet<>(SECTIONS);
    OPTIONAL.forEach(required::remove);
    assertThat(language.sections().keySet()).isSubsetOf(SECTIONS).containsAll(required);
    language.sections().forEach((name, lines) -> assertThat(lines).as(name).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void opensEachSectionOnceAndHasNothingBefore(Language language)
      throws IOException, URISyntaxException {
    List<String> lines =
        Files.readAllLines(directory().resolve(language.code() + ".txt"), UTF_8).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .toList();
    assertThat(lines.get(0)).startsWith("[");
    assertThat(lines.stream().filter(line -> line.startsWith("["))).doesNotHaveDuplicates();
    assertThat(lines).noneMatch(line -> line.startsWith("[") != line.endsWith("]"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysNothingTwiceInASection(Language language) {
    for (String section : SECTIONS) {
      assertThat(language.lines(section)).as(section).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void phrasesHoldWords(Language language) {
    for (String section : SECTIONS) {
      assertThat(phrases(language, section))
          .as(section)
          .allMatch(
              phrase ->
                  phrase.length() <= 80 || section.equals("words") || section.equals("months"))
          .noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasTwelveMonths(Language language) {
    assertThat(language.section("months")).hasSize(12);
  }

  @Test
  void noMonthIsTwoMonths() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Language language : Language.all()) {
      for (int month = 1; month <= language.section("months").size(); month++) {
        for (String name : language.section("months").get(month - 1).split("\\s+")) {
          String plain = Plain.text(name).replace(".", "");
          Integer other = numbers.putIfAbsent(plain, month);
          assertThat(other == null ? month : other)
              .as(language.code() + " " + name)
              .isEqualTo(month);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void currencyWordsNameCurrencies(Language language) {
    for (String entry : language.section("currency_word")) {
      assertThat(entry).matches(".+ = [A-Z]{3}");
      assertThat(Currency.getInstance(entry.substring(entry.length() - 3))).isNotNull();
    }
  }
}
