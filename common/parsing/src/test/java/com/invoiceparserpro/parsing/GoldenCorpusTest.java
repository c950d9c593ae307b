package com.invoiceparserpro.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.testkit.samples.Samples;
import com.invoiceparserpro.testkit.samples.Samples.Sample;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of our own, read off the page alone and with its XML, against what it states. */
class GoldenCorpusTest {

  private static final ParseOptions TEXT_ONLY = new ParseOptions(true);

  private final InvoiceParser parser =
      new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID);

  private static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsThePage(Sample sample) {
    assertThat(differences(sample, parser.parse(sample.name(), sample.pdf(), TEXT_ONLY))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsPageAndXml(Sample sample) {
    Invoice invoice = parser.parse(sample.name(), sample.pdf(), ParseOptions.DEFAULT);

    assertThat(differences(sample, invoice)).isEmpty();
    // The samples' tax ids have wrong check digits, so that they can be no one's.
    assertThat(invoice.checks())
        .filteredOn(check -> !check.rule().endsWith("tax_id"))
        .allMatch(Check::passed);
  }

  @Test
  void xmlIsHeldAgainstThePage() {
    Sample sample = Samples.named("de-factur-x-cork");
    Invoice invoice = parser.parse("cork.pdf", sample.pdf(), ParseOptions.DEFAULT);
    Extracted<?> total = invoice.parsed().field(Field.TOTAL_AMOUNT).orElseThrow();

    assertThat(total.source()).isEqualTo(Source.E_INVOICE);
    assertThat(total.location()).isNotNull();
    assertThat(invoice.checks())
        .contains(new Check("e_invoice total_amount = page", true, "2027.93", "2027.93"));
  }

  private static List<String> differences(Sample sample, Invoice invoice) {
    List<String> differences = new ArrayList<>();
    Map<String, String> fields = sample.fields();
    compare("document_type", fields, invoice.documentType().jsonName(), differences);
    compare("language", fields, String.valueOf(invoice.language()), differences);
    compare("page_count", fields, String.valueOf(invoice.pageCount()), differences);
    for (Field field : Field.values()) {
      Optional<Extracted<?>> actual = invoice.parsed().field(field);
      String expected = fields.get(field.jsonName());
      // An address is looked for at its party's name only, and has a number in it.
      boolean elsewhere = field.jsonName().endsWith("_address") && actual.isEmpty();
      boolean unprinted =
          expected == null && actual.filter(GoldenCorpusTest::isNotPrinted).isPresent();
      if (elsewhere || unprinted) {
        continue;
      }
      compare(field.jsonName(), expected, actual, differences);
    }
    List<LineItem> lines = invoice.parsed().lineItems();
    if (lines.size() != sample.lines().size()) {
      differences.add("lines: expected " + sample.lines().size() + " but was " + lines.size());
      return differences;
    }
    for (int i = 0; i < lines.size(); i++) {
      compareLine(i, sample.lines().get(i), lines.get(i), differences);
    }
    return differences;
  }

  /** The XML may state more than the page, and a term may be counted out to a date. */
  private static boolean isNotPrinted(Extracted<?> value) {
    return value.source() == Source.E_INVOICE || value.source() == Source.DERIVED;
  }

  private static void compareLine(
      int index, Map<String, String> expected, LineItem line, List<String> differences) {
    for (LineColumn column : LineColumn.values()) {
      Optional<Extracted<?>> cell = line.cell(column);
      boolean ofXml = cell.filter(GoldenCorpusTest::isNotPrinted).isPresent();
      // The XML has codes for units where the page has words.
      boolean notComparable =
          ofXml && (column == LineColumn.UNIT || !expected.containsKey(column.jsonName()));
      if (!notComparable) {
        String name = "line " + index + " " + column.jsonName();
        compare(name, expected.get(column.jsonName()), cell, differences);
      }
    }
  }

  private static void compare(
      String name, Map<String, String> fields, String actual, List<String> differences) {
    if (!actual.equals(fields.get(name))) {
      differences.add(name + ": expected " + fields.get(name) + " but was " + actual);
    }
  }

  private static void compare(
      String name,
      @Nullable String expected,
      Optional<Extracted<?>> actual,
      List<String> differences) {
    boolean same =
        expected == null
            ? actual.isEmpty()
            : actual.filter(a -> same(expected, a.value())).isPresent();
    if (!same) {
      Object value = actual.<Object>map(Extracted::value).orElse("none");
      differences.add(name + ": expected " + expected + " but was " + value);
    }
  }

  private static boolean same(String expected, Object actual) {
    return actual instanceof BigDecimal number
        ? number.compareTo(new BigDecimal(expected)) == 0
        : letters(expected).equals(letters(actual.toString()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
