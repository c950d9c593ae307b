package com.invoiceparserpro.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.testkit.samples.Samples;
import com.invoiceparserpro.testkit.samples.Samples.Sample;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceParserTest {

  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final UUID ID = UUID.fromString("6f1c1a52-8a5e-4f0e-9b7d-2f6f0e1c3a4b");

  private final InvoiceParser parser =
      new InvoiceParser(ParsingLimits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), () -> ID);

  private Invoice parse(String sample, boolean textOnly) {
    return parser.parse(sample + ".pdf", Samples.named(sample).pdf(), new ParseOptions(textOnly));
  }

  static List<Sample> samples() {
    return Samples.all();
  }

  @Test
  void theInvoiceTellsWhatWasReadAndWhen() {
    Invoice invoice = parse("en-us-chandlery", false);
    assertThat(invoice.invoiceId()).isEqualTo(ID);
    assertThat(invoice.fileName()).isEqualTo("en-us-chandlery.pdf");
    assertThat(invoice.parsedTimestamp()).isEqualTo(NOW);
    assertThat(invoice.status()).isEqualTo(Status.PARSED);
    assertThat(invoice.documentType()).isEqualTo(DocumentType.INVOICE);
    assertThat(invoice.language()).isEqualTo("en");
    assertThat(invoice.pageCount()).isEqualTo(1);
    assertThat(invoice.warnings()).isEmpty();
  }

  @Test
  void primesByReadingAnInvoiceOfItsOwn() {
    List<String> ids = new ArrayList<>();
    InvoiceParser primed =
        new InvoiceParser(
            ParsingLimits.DEFAULT,
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> {
              ids.add("an invoice");
              return ID;
            });

    primed.prime();

    assertThat(ids).hasSize(20);
  }

  @Test
  void fieldsAndLinesAreRead() {
    Invoice invoice = parse("en-us-chandlery", false);
    assertThat(invoice.parsed().text(Field.VENDOR)).contains("Gullwing Chandlery Inc.");
    assertThat(invoice.parsed().text(Field.INVOICE_NUMBER)).contains("GC-20418");
    assertThat(invoice.parsed().date(Field.INVOICE_DATE)).contains(LocalDate.of(2026, 3, 9));
    assertThat(invoice.parsed().date(Field.DUE_DATE)).contains(LocalDate.of(2026, 4, 8));
    assertThat(invoice.parsed().text(Field.CURRENCY)).contains("USD");
    assertThat(invoice.parsed().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("1566.15"));
    assertThat(invoice.parsed().lineItems())
        .extracting(line -> line.text(LineColumn.DESCRIPTION).orElse(""))
        .containsExactly("Braided dock line 12 mm", "Bronze cleat, 8 inch", "Mooring buoy, yellow");
    assertThat(invoice.checks()).hasSize(6).allMatch(check -> check.passed());
  }

  @Test
  void aCreditNoteIsOne() {
    assertThat(parse("de-credit-note", true).documentType()).isEqualTo(DocumentType.CREDIT_NOTE);
  }

  @Test
  void linesOfLaterPagesKnowTheirPage() {
    Invoice invoice = parse("en-long-order", false);
    assertThat(invoice.pageCount()).isGreaterThan(1);
    assertThat(invoice.parsed().lineItems())
        .extracting(line -> place(line.cell(LineColumn.AMOUNT).orElseThrow()).page())
        .isSorted()
        .contains(1, 2);
  }

  private static Location place(Extracted<?> extracted) {
    Location location = extracted.location();
    assertThat(location).isNotNull();
    return location == null ? new Location(1, new Box(0, 0, 0, 0)) : location;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadOffThePageIsPrintedWhereItsBoxSays(Sample sample) throws IOException {
    Invoice invoice = parser.parse(sample.name(), sample.pdf(), new ParseOptions(true));
    try (PDDocument document = Loader.loadPDF(sample.pdf())) {
      for (var entry : invoice.parsed().fields().entrySet()) {
        if (entry.getKey() != Field.CURRENCY) {
          assertPrinted(document, entry.getKey().jsonName(), entry.getValue());
        }
      }
      for (LineItem line : invoice.parsed().lineItems()) {
        for (var entry : line.cells().entrySet()) {
          assertPrinted(document, entry.getKey().jsonName(), entry.getValue());
        }
      }
    }
  }

  private static void assertPrinted(PDDocument document, String name, Extracted<?> extracted)
      throws IOException {
    if (extracted.source() == Source.DERIVED) {
      assertThat(extracted.location()).as(name).isNull();
      return;
    }
    assertThat(extracted.source()).as(name).isEqualTo(Source.TEXT);
    String printed = printed(document, place(extracted));
    if (extracted.value() instanceof BigDecimal number) {
      String digits = number.abs().toPlainString().replace(".", "");
      assertThat(printed.replaceAll("\\D", "")).as(name).isEqualTo(digits);
    } else if (extracted.value() instanceof LocalDate date) {
      assertThat(printed)
          .as(name)
          .contains(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getYear()));
    } else {
      // The lines of an address are joined by commas, whatever is printed between them.
      String between = name.endsWith("_address") ? "[\\s,·]" : "\\s";
      assertThat(printed.replaceAll(between, ""))
          .as(name)
          .isEqualTo(String.valueOf(extracted.value()).replaceAll(between, ""));
    }
  }

  /** What another reader finds at the place. */
  private static String printed(PDDocument document, Location location) throws IOException {
    Box box = location.box();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion(
        "box",
        // A hair wider: a start on the edge is inside.
        new Rectangle2D.Double(box.x0() - 0.5, box.y0(), box.width(), box.height()));
    stripper.extractRegions(document.getPage(location.page() - 1));
    return stripper.getTextForRegion("box");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-factur-x-cork", "fr-factur-x-minimum"})
  void embeddedXmlCountsUnlessTextAloneIsWanted(String sample) {
    assertThat(parse(sample, false).parsed().fields().values())
        .extracting(Extracted::source)
        .contains(Source.E_INVOICE);
    assertThat(parse(sample, true).parsed().fields().values())
        .extracting(Extracted::source)
        .doesNotContain(Source.E_INVOICE);
  }

  @Test
  void valuesOfTheXmlStandWhereThePagePrintsThem() {
    Extracted<?> total =
        parse("de-factur-x-cork", false).parsed().field(Field.TOTAL_AMOUNT).orElseThrow();
    Extracted<?> printed =
        parse("de-factur-x-cork", true).parsed().field(Field.TOTAL_AMOUNT).orElseThrow();
    assertThat(total.source()).isEqualTo(Source.E_INVOICE);
    assertThat(total.value()).isEqualTo(new BigDecimal("2027.93"));
    assertThat(total.location()).isNotNull().isEqualTo(printed.location());
  }

  @Test
  void aRotatedInvoiceReadsTheSame() {
    Drawing upright = new Drawing();
    Drawing turned = new Drawing().rotate(180);
    String[] lines = {"Invoice no: GC-17", "Invoice date: 2026-03-09", "Total: 5.00 EUR"};
    for (int i = 0; i < lines.length; i++) {
      upright.text(50, 100 + 20 * i, lines[i]);
      turned.turned(545, 742 - 20 * i, 2, Drawing.SIZE, lines[i]);
    }
    Invoice expected = parser.parse("a", upright.pdf(), ParseOptions.DEFAULT);
    Invoice actual = parser.parse("a", turned.pdf(), ParseOptions.DEFAULT);
    assertThat(expected.parsed().text(Field.INVOICE_NUMBER)).contains("GC-17");
    assertThat(actual.parsed().fields())
        .hasSameSizeAs(expected.parsed().fields())
        .allSatisfy(
            (field, value) ->
                assertThat(value.value())
                    .isEqualTo(expected.parsed().field(field).orElseThrow().value()));
  }

  @Test
  void aMissingNumberAsksForReview() {
    Drawing drawing =
        new Drawing()
            .text(50, 60, 16, "Gullwing Chandlery Inc.")
            .text(50, 100, "Invoice date: 2026-03-09")
            .text(50, 120, "Total: 5.00 EUR");
    Invoice invoice = parser.parse("a", drawing.pdf(), ParseOptions.DEFAULT);
    assertThat(invoice.parsed().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("5.00"));
    assertThat(invoice.needsReview()).isTrue();
  }
}
