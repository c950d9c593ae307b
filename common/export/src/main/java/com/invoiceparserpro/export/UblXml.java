package com.invoiceparserpro.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes UBL 2.1, Invoice or CreditNote, with its elements in the schema's order. */
final class UblXml {

  private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final String CAC = UBL + "CommonAggregateComponents-2";
  private static final String CBC = UBL + "CommonBasicComponents-2";
  private static final String NORM = "urn:cen.eu:en16931:2017";
  private static final String PEPPOL = NORM + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
  private static final String PEPPOL_PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

  /** A credit transfer (UNTDID 4461). */
  private static final String CREDIT_TRANSFER = "30";

  /** An instrument not defined (UNTDID 4461). */
  private static final String ANY_MEANS = "1";

  private final UblDocument document;
  private final boolean peppol;
  private final XMLStreamWriter xml;

  private UblXml(UblDocument document, XMLStreamWriter xml) {
    this.document = document;
    this.peppol = PeppolClaim.holds(document);
    this.xml = xml;
  }

  /** Leaves {@code out} open. */
  static void write(UblDocument document, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    new UblXml(document, xml).write();
    xml.flush();
    xml.close();
  }

  private void write() throws XMLStreamException {
    String root = document.credit() ? "CreditNote" : "Invoice";
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(UBL + root + "-2");
    xml.writeNamespace("cac", CAC);
    xml.writeNamespace("cbc", CBC);
    head();
    party("AccountingSupplierParty", document.seller(), true);
    party("AccountingCustomerParty", document.buyer(), false);
    payment();
    for (UblCharge charge : document.charges()) {
      charge(charge);
    }
    taxes();
    sums();
    for (int i = 0; i < document.lines().size(); i++) {
      line(i + 1, document.lines().get(i));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void head() throws XMLStreamException {
    text("CustomizationID", peppol ? PEPPOL : NORM);
    text("ProfileID", peppol ? PEPPOL_PROFILE : null);
    text("ID", document.number());
    date("IssueDate", document.date());
    if (document.credit()) {
      text("CreditNoteTypeCode", "381");
    } else {
      date("DueDate", document.dueDate());
      text("InvoiceTypeCode", "380");
    }
    text("DocumentCurrencyCode", document.currency());
    if (document.periodStart() != null || document.periodEnd() != null) {
      start("InvoicePeriod");
      date("StartDate", document.periodStart());
      date("EndDate", document.periodEnd());
      end();
    }
    if (document.order() != null) {
      start("OrderReference");
      text("ID", document.order());
      end();
    }
  }

  private void party(String role, UblParty party, boolean seller) throws XMLStreamException {
    start(role);
    start("Party");
    if (peppol) {
      text(
          "EndpointID",
          party.vatNumber(),
          "schemeID",
          PeppolClaim.scheme(party.vatNumber()).orElseThrow());
    }
    address(party);
    taxScheme(party.vatNumber(), "VAT");
    // BT-32 is the seller's alone.
    taxScheme(seller ? party.otherTaxNumber() : null, "TAX");
    start("PartyLegalEntity");
    text("RegistrationName", party.name());
    end();
    end();
    end();
  }

  private void address(UblParty party) throws XMLStreamException {
    List<String> lines = party.addressLines();
    start("PostalAddress");
    text("StreetName", lines.isEmpty() ? null : lines.get(0));
    text("AdditionalStreetName", lines.size() < 2 ? null : lines.get(1));
    if (lines.size() > 2) {
      start("AddressLine");
      text("Line", String.join(", ", lines.subList(2, lines.size())));
      end();
    }
    start("Country");
    text("IdentificationCode", party.country());
    end();
    end();
  }

  private void taxScheme(@Nullable String number, String scheme) throws XMLStreamException {
    if (number != null) {
      start("PartyTaxScheme");
      text("CompanyID", number);
      start("TaxScheme");
      text("ID", scheme);
      end();
      end();
    }
  }

  private void payment() throws XMLStreamException {
    // A credit note's due date has no other place.
    LocalDate due = document.credit() ? document.dueDate() : null;
    if (document.iban() != null || due != null) {
      start("PaymentMeans");
      text("PaymentMeansCode", document.iban() == null ? ANY_MEANS : CREDIT_TRANSFER);
      date("PaymentDueDate", due);
      if (document.iban() != null) {
        start("PayeeFinancialAccount");
        text("ID", document.iban());
        if (document.bic() != null) {
          start("FinancialInstitutionBranch");
          text("ID", document.bic());
          end();
        }
        end();
      }
      end();
    }
    if (document.terms() != null) {
      start("PaymentTerms");
      text("Note", document.terms());
      end();
    }
  }

  private void charge(UblCharge charge) throws XMLStreamException {
    start("AllowanceCharge");
    text("ChargeIndicator", Boolean.toString(charge.charge()));
    text("AllowanceChargeReason", charge.reason());
    amount("Amount", charge.amount());
    category("TaxCategory", charge.rate());
    end();
  }

  private void taxes() throws XMLStreamException {
    start("TaxTotal");
    amount("TaxAmount", document.tax());
    for (UblTax tax : document.taxes()) {
      start("TaxSubtotal");
      amount("TaxableAmount", tax.base());
      amount("TaxAmount", tax.amount());
      category("TaxCategory", tax.rate());
      end();
    }
    end();
  }

  private void sums() throws XMLStreamException {
    start("LegalMonetaryTotal");
    amount("LineExtensionAmount", document.lineTotal());
    amount("TaxExclusiveAmount", document.net());
    amount("TaxInclusiveAmount", document.total());
    amountUnlessZero("AllowanceTotalAmount", total(false));
    amountUnlessZero("ChargeTotalAmount", total(true));
    amountUnlessZero("PrepaidAmount", document.paid());
    amountUnlessZero("PayableRoundingAmount", document.rounding());
    amount("PayableAmount", document.payable());
    end();
  }

  private BigDecimal total(boolean charges) {
    return document.charges().stream()
        .filter(charge -> charge.charge() == charges)
        .map(UblCharge::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void line(int number, UblLine line) throws XMLStreamException {
    start(document.credit() ? "CreditNoteLine" : "InvoiceLine");
    text("ID", Integer.toString(number));
    text(
        document.credit() ? "CreditedQuantity" : "InvoicedQuantity",
        line.quantity().toPlainString(),
        "unitCode",
        line.unit());
    amount("LineExtensionAmount", line.amount());
    start("Item");
    text("Name", line.name());
    category("ClassifiedTaxCategory", line.rate());
    end();
    start("Price");
    amount("PriceAmount", line.price());
    end();
    end();
  }

  /** Only taxed lines come here: standard rate, which all rates above zero are (BR-S-05). */
  private void category(String name, BigDecimal rate) throws XMLStreamException {
    start(name);
    text("ID", "S");
    text("Percent", rate.stripTrailingZeros().toPlainString());
    start("TaxScheme");
    text("ID", "VAT");
    end();
    end();
  }

  private void amountUnlessZero(String name, BigDecimal amount) throws XMLStreamException {
    if (amount.signum() != 0) {
      amount(name, amount);
    }
  }

  private void amount(String name, BigDecimal amount) throws XMLStreamException {
    text(name, amount.toPlainString(), "currencyID", document.currency());
  }

  private void date(String name, @Nullable LocalDate date) throws XMLStreamException {
    text(name, date == null ? null : date.toString());
  }

  private void text(String name, @Nullable String text, String... attribute)
      throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement("cbc", name, CBC);
      if (attribute.length == 2) {
        xml.writeAttribute(attribute[0], attribute[1]);
      }
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement("cac", name, CAC);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
