package com.invoiceparserpro.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceJsonTest {

  @Test
  void writesTheContractsMembersInItsOrder() {
    String json = text(small());
    assertThat(json)
        .isEqualTo(
            """
            {"invoice_id":"6f1c1a52-8a5e-4f0e-9b7d-2f6f0e1c3a4b","file_name":"a \\"b\\".pdf",\
            "parsed_timestamp":"2026-03-15T10:15:30Z","status":"approved","approved_at":null,\
            "document_type":"credit_note","language":null,"page_count":3,"parsed":{"vendor":null,\
            "invoice_number":null,"invoice_date":null,"due_date":null,"currency":null,\
            "subtotal":null,"tax_amount":null,"discount_amount":null,"shipping_amount":null,\
            "total_amount":{"value":"1200","confidence":0.9877,"source":"text","page":2,\
            "box":[1.23,2.0,3.46,1000.0]},"amount_due":null,"purchase_order":null,\
            "payment_terms":null,"customer":null,"vendor_tax_id":null,"customer_tax_id":null,\
            "iban":{"value":"DE02","confidence":1.0,"source":"manual","page":null,"box":null},\
            "bic":null,"vendor_address":null,"customer_address":null,"ship_to":null,\
            "service_period_start":null,"service_period_end":null,"amount_paid":null,\
            "previous_balance":null,"other_charges":null,\
            "tax_breakdown":[{"rate":"19","base":null,"amount":"3.10"}],\
            "line_items":[{"description":null,"quantity":null,"unit":null,"unit_price":null,\
            "discount":null,"tax_rate":null,"amount":null}]},\
            "confidence_scores":{"total_amount":0.9877,"iban":1.0},"overall_confidence":0.5,\
            "needs_review":true,"checks":[{"rule":"r","passed":false,"expected":"1.00",\
            "actual":null}],"warnings":[{"code":"c","message":"m"}],"corrections":[]}""");
  }

  @Test
  void readsBackWhatItWrote() {
    Invoice invoice = SampleInvoices.bakery();
    assertThat(InvoiceJson.read(InvoiceJson.bytes(invoice))).isEqualTo(invoice);
  }

  @Test
  void keepsWhoChangedWhatAndWhen() {
    Invoice read = SampleInvoices.bakery();
    Invoice changed =
        read.corrected(
                read.parsed().without(Field.VENDOR),
                new Review(read.checks(), 0.5, true),
                Correction.manual("vendor", "B", null, Instant.parse("2026-03-16T08:00:00Z")))
            .approved(Instant.parse("2026-03-16T09:00:00Z"));
    String json = text(changed);
    assertThat(json)
        .contains("\"status\":\"approved\",\"approved_at\":\"2026-03-16T09:00:00Z\"")
        .endsWith(
            """
            "corrections":[{"field":"vendor","old":"B","new":null,"by":"manual",\
            "at":"2026-03-16T08:00:00Z"},{"field":"status","old":"parsed","new":"approved",\
            "by":"manual","at":"2026-03-16T09:00:00Z"}]}""");
    assertThat(InvoiceJson.read(json.getBytes(UTF_8))).isEqualTo(changed);
  }

  @Test
  void writesTheSameAgainAfterReading() {
    String once = text(small());
    assertThat(text(InvoiceJson.read(once.getBytes(UTF_8)))).isEqualTo(once);
  }

  @Test
  void readsIndentedJsonToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InvoiceJson.writeIndented(SampleInvoices.bakery(), out);
    assertThat(out.toString(UTF_8)).contains("\n  \"file_name\" : \"brot.pdf\"");
    assertThat(InvoiceJson.read(out.toByteArray())).isEqualTo(SampleInvoices.bakery());
  }

  @Test
  void passesOverMembersItDoesNotKnow() {
    String json = text(SampleInvoices.bakery());
    String more =
        "{\"later\":{\"x\":[1,{}]}," + json.substring(1, json.length() - 1) + ",\"stored\":true}";
    assertThat(InvoiceJson.read(more.getBytes(UTF_8))).isEqualTo(SampleInvoices.bakery());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"invoice_id\":1}",
        "{\"invoice_id\":\"no uuid\"}",
        "{\"status\":\"lost\"}",
        "{\"page_count\":\"1\"}",
        "{\"parsed\":{\"total_amount\":{\"value\":\"abc\"}}}",
        "{\"parsed\":{\"due_date\":{\"value\":\"2026-02-30\"}}}",
        "{\"parsed\":{\"vendor\":{\"confidence\":1}}}",
        "{\"checks\":[{\"passed\":true}]}",
        "{\"checks\":[1]}",
        "{\"file_name\":\"cut"
      })
  void refusesWhatIsNoInvoice(String json) {
    assertThatThrownBy(() -> InvoiceJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(InvoiceFormatException.class);
  }

  private static String text(Invoice invoice) {
    return new String(InvoiceJson.bytes(invoice), UTF_8);
  }

  private static Invoice small() {
    return new Invoice(
        SampleInvoices.BAKERY,
        "a \"b\".pdf",
        Instant.parse("2026-03-15T10:15:30Z"),
        Status.APPROVED,
        DocumentType.CREDIT_NOTE,
        null,
        3,
        new InvoiceData(
            Map.of(
                Field.TOTAL_AMOUNT,
                new Extracted<>(
                    new BigDecimal("1.2E+3"),
                    0.98765,
                    Source.TEXT,
                    new Location(2, new Box(1.234, 2, 3.456, 1000))),
                Field.IBAN,
                Extracted.manual("DE02")),
            List.of(new TaxLine(new BigDecimal("19"), null, new BigDecimal("3.10"))),
            List.of(new LineItem(Map.of()))),
        0.5,
        true,
        List.of(new Check("r", false, "1.00", null)),
        List.of(new Warning("c", "m")));
  }
}
