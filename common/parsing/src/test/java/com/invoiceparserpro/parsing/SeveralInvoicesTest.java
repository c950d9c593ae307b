package com.invoiceparserpro.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeveralInvoicesTest {

  private final InvoiceParser parser =
      new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID);

  private List<Invoice> all(Drawing drawing) {
    return parser.parseAll("file.pdf", drawing.pdf(), ParseOptions.DEFAULT);
  }

  private static List<String> numbers(List<Invoice> invoices) {
    return invoices.stream().map(i -> i.parsed().text(Field.INVOICE_NUMBER).orElse("")).toList();
  }

  private static Drawing head(Drawing page, String title, String number, String counter) {
    return page.text(50, 60, 16, "Harbour Rope Works Ltd")
        .text(400, 60, 16, title)
        .text(400, 90, "Invoice number: " + number)
        .text(400, 105, "Date: 12 March 2026")
        .text(50, 120, "Bill to: Quayside Cafe")
        .text(500, 820, counter);
  }

  private static Drawing rows(Drawing page, String item, String quantity, String amount) {
    return page.row(200, "Description", "Quantity", "Unit price", "Amount")
        .row(220, item, quantity, "10.00", amount);
  }

  private static Drawing totals(Drawing page, String net, String tax, String total) {
    return page.text(350, 300, "Subtotal")
        .right(480, 300, net)
        .text(350, 315, "VAT 20%")
        .right(480, 315, tax)
        .text(350, 330, "Total GBP")
        .right(480, 330, total);
  }

  private static Drawing first() {
    Drawing page = head(new Drawing(), "Invoice", "HR-1001", "Page 1 of 1");
    return totals(rows(page, "Mooring rope", "5", "50.00"), "50.00", "10.00", "60.00");
  }

  private static Drawing second(Drawing drawing) {
    Drawing page = head(drawing.nextPage(), "Invoice", "HR-1002", "Page 1 of 1");
    return totals(rows(page, "Deck brush", "3", "30.00"), "30.00", "6.00", "36.00");
  }

  @Test
  void twoInvoicesAreTwo() {
    List<Invoice> invoices = all(second(first()));

    assertThat(numbers(invoices)).containsExactly("HR-1001", "HR-1002");
    assertThat(invoices)
        .extracting(i -> i.parsed().amount(Field.TOTAL_AMOUNT).orElseThrow().toPlainString())
        .containsExactly("60.00", "36.00");
    assertThat(invoices).allMatch(i -> i.pageCount() == 2 && i.parsed().lineItems().size() == 1);
    assertThat(invoices.get(1).warnings())
        .containsExactly(
            new Warning(
                "several_invoices",
                "The file holds 2 invoices, on page 1; page 2. This is number 2 of them."));
  }

  @Test
  void placesAreThoseOfTheFile() {
    Invoice invoice = all(second(first())).get(1);

    assertThat(invoice.parsed().fields().values())
        .filteredOn(field -> field.location() != null)
        .isNotEmpty()
        .allMatch(field -> Objects.requireNonNull(field.location()).page() == 2);
    assertThat(invoice.parsed().lineItems().get(0).cells().values())
        .allMatch(cell -> Objects.requireNonNull(cell.location()).page() == 2);
  }

  @Test
  void parseGivesTheFirstAndHasItReviewed() {
    Invoice invoice = parser.parse("file.pdf", second(first()).pdf(), ParseOptions.DEFAULT);

    assertThat(invoice.parsed().text(Field.INVOICE_NUMBER)).contains("HR-1001");
    assertThat(invoice.needsReview()).isTrue();
    assertThat(invoice.warnings())
        .containsExactly(
            new Warning(
                "several_invoices",
                "The file holds 2 invoices, on page 1; page 2. This is number 1 of them."));
  }

  @Test
  void aCreditNoteThatNamesTheInvoiceBeforeItIsAnotherDocument() {
    Drawing page =
        first()
            .nextPage()
            .text(50, 60, 16, "Harbour Rope Works Ltd")
            .text(400, 60, 16, "Credit Note")
            .text(400, 90, "Credit note number: CN-77")
            .text(400, 105, "Date: 14 March 2026")
            .text(50, 150, "Regarding invoice HR-1001");
    List<Invoice> invoices =
        all(totals(rows(page, "Mooring rope", "1", "10.00"), "10.00", "2.00", "12.00"));

    assertThat(numbers(invoices)).containsExactly("HR-1001", "CN-77");
    assertThat(invoices.get(1).documentType()).isEqualTo(DocumentType.CREDIT_NOTE);
  }

  @Test
  void aSecondPageWithTheHeaderRepeatedIsTheSameInvoice() {
    Drawing page =
        rows(head(new Drawing(), "Invoice", "HR-9", "Page 1 of 2"), "Rope", "5", "50.00");
    Drawing next = head(page.nextPage(), "Invoice", "HR-9", "Page 2 of 2");
    List<Invoice> invoices =
        all(totals(rows(next, "Brush", "3", "30.00"), "80.00", "16.00", "96.00"));

    assertThat(numbers(invoices)).containsExactly("HR-9");
    assertThat(invoices.get(0).parsed().lineItems()).hasSize(2);
    assertThat(invoices.get(0).warnings()).isEmpty();
  }

  @Test
  void termsAndDeliveryNotesBelongToTheInvoice() {
    Drawing drawing =
        first()
            .nextPage()
            .text(50, 60, 16, "Delivery note")
            .text(50, 90, "Delivery note number: DN-5")
            .text(50, 110, "Mooring rope, 5 pieces")
            .nextPage()
            .text(50, 60, 14, "Terms and conditions")
            .text(50, 90, "Each invoice is payable within 30 days of its date.");

    assertThat(numbers(all(drawing))).containsExactly("HR-1001");
  }

  @Test
  void aPageWithAnotherNumberButWithoutATotalIsNoInvoiceOfItsOwn() {
    Drawing drawing =
        head(first().nextPage(), "Invoice", "HR-1002", "")
            .text(50, 200, "This number was assigned to your next delivery.");

    assertThat(numbers(all(drawing))).containsExactly("HR-1001");
  }

  @Test
  void theCopyForTheBooksIsLeftOut() {
    Drawing page = head(new Drawing(), "Invoice", "HR-1001", "Original");
    totals(rows(page, "Mooring rope", "5", "50.00"), "50.00", "10.00", "60.00");
    Drawing copy = head(page.nextPage(), "Invoice", "HR-1001", "Duplicate");
    List<Invoice> invoices =
        all(totals(rows(copy, "Mooring rope", "5", "50.00"), "50.00", "10.00", "60.00"));

    assertThat(invoices).hasSize(1);
    assertThat(invoices.get(0).parsed().lineItems())
        .singleElement()
        .matches(line -> line.text(LineColumn.DESCRIPTION).orElse("").equals("Mooring rope"));
    assertThat(invoices.get(0).warnings())
        .containsExactly(
            new Warning(
                "repeated_pages",
                "page 2 of the file only repeats another page and was left out."));
  }

  @Test
  void everyBodyOfAnXmlIsAnInvoice() {
    List<Invoice> invoices =
        parser.parseAll("lot.xml", resource("/einvoice/fattura-pa.xml"), ParseOptions.DEFAULT);

    assertThat(numbers(invoices)).containsExactly("118/A", "3/NC");
    assertThat(invoices.get(0).warnings())
        .containsExactly(
            new Warning(
                "several_invoices", "The file holds 2 invoices. This is number 1 of them."));
  }

  private static byte[] resource(String name) {
    try (InputStream in = SeveralInvoicesTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
