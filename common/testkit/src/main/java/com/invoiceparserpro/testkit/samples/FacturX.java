package com.invoiceparserpro.testkit.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** A sample as Cross Industry Invoice, attached as Factur-X prescribes (but not PDF/A-3). */
final class FacturX {

  private final StringBuilder xml = new StringBuilder();
  private final SampleInvoice invoice;

  private FacturX(SampleInvoice invoice) {
    this.invoice = invoice;
  }

  /** Profile EN 16931, with lines. */
  static String en16931(SampleInvoice invoice) {
    return new FacturX(invoice).document("urn:cen.eu:en16931:2017", true);
  }

  /** Profile MINIMUM: parties and sums only. */
  static String minimum(SampleInvoice invoice) {
    return new FacturX(invoice).document("urn:factur-x.eu:1p0:minimum", false);
  }

  static void attach(PDDocument document, String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    embedded.setSubtype("text/xml");
    embedded.setSize(bytes.length);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("factur-x.xml");
    file.setFileUnicode("factur-x.xml");
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName("AFRelationship", "Alternative");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("factur-x.xml", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(file);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private String document(String profile, boolean full) {
    String namespace = "urn:un:unece:uncefact:data:standard:";
    String library = "ReusableAggregateBusinessInformationEntity:100";
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rsm:CrossIndustryInvoice");
    xml.append(" xmlns:rsm=\"").append(namespace).append("CrossIndustryInvoice:100\"");
    xml.append(" xmlns:ram=\"").append(namespace).append(library).append('"');
    xml.append(" xmlns:udt=\"").append(namespace).append("UnqualifiedDataType:100\">\n");
    xml.append("<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>");
    leaf("ID", profile);
    xml.append("</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>");
    xml.append("\n<rsm:ExchangedDocument>");
    leaf("ID", invoice.number());
    leaf("TypeCode", invoice.creditNote() ? "381" : "380");
    date("IssueDateTime", invoice.date());
    xml.append("</rsm:ExchangedDocument>\n<rsm:SupplyChainTradeTransaction>\n");
    if (full) {
      invoice.lines().forEach(this::line);
    }
    xml.append("<ram:ApplicableHeaderTradeAgreement>");
    party("SellerTradeParty", invoice.vendor());
    party("BuyerTradeParty", invoice.customer());
    if (invoice.purchaseOrder() != null) {
      xml.append("<ram:BuyerOrderReferencedDocument>");
      leaf("IssuerAssignedID", invoice.purchaseOrder());
      xml.append("</ram:BuyerOrderReferencedDocument>");
    }
    xml.append("</ram:ApplicableHeaderTradeAgreement>\n<ram:ApplicableHeaderTradeDelivery/>\n");
    settlement(full);
    xml.append("</rsm:SupplyChainTradeTransaction>\n</rsm:CrossIndustryInvoice>\n");
    return xml.toString();
  }

  private void line(SampleLine line) {
    xml.append("<ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct>");
    leaf("Name", line.description().replace('\n', ' '));
    xml.append("</ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement>");
    xml.append("<ram:NetPriceProductTradePrice>");
    leaf("ChargeAmount", line.price());
    xml.append("</ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>");
    xml.append("<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode=\"C62\">");
    xml.append(line.quantity().toPlainString());
    xml.append("</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>");
    xml.append("<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>");
    leaf("RateApplicablePercent", line.taxRate());
    xml.append("</ram:ApplicableTradeTax>");
    xml.append("<ram:SpecifiedTradeSettlementLineMonetarySummation>");
    leaf("LineTotalAmount", line.amount());
    xml.append("</ram:SpecifiedTradeSettlementLineMonetarySummation>");
    xml.append("</ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>\n");
  }

  private void settlement(boolean full) {
    xml.append("<ram:ApplicableHeaderTradeSettlement>");
    leaf("InvoiceCurrencyCode", invoice.currency());
    if (full) {
      if (invoice.iban() != null) {
        xml.append("<ram:SpecifiedTradeSettlementPaymentMeans>");
        xml.append("<ram:PayeePartyCreditorFinancialAccount>");
        leaf("IBANID", invoice.iban().replace(" ", ""));
        xml.append("</ram:PayeePartyCreditorFinancialAccount>");
        xml.append("</ram:SpecifiedTradeSettlementPaymentMeans>");
      }
      invoice.taxBases().forEach(this::tax);
      terms(invoice.due());
    }
    xml.append("<ram:SpecifiedTradeSettlementHeaderMonetarySummation>");
    leaf("TaxBasisTotalAmount", invoice.total().subtract(invoice.tax()));
    leaf("TaxTotalAmount", invoice.tax());
    leaf("GrandTotalAmount", invoice.total());
    leaf("DuePayableAmount", invoice.amountDue());
    xml.append("</ram:SpecifiedTradeSettlementHeaderMonetarySummation>");
    xml.append("</ram:ApplicableHeaderTradeSettlement>\n");
  }

  private void tax(BigDecimal rate, BigDecimal base) {
    xml.append("<ram:ApplicableTradeTax>");
    leaf("CalculatedAmount", SampleInvoice.tax(rate, base));
    leaf("BasisAmount", base);
    leaf("RateApplicablePercent", rate);
    xml.append("</ram:ApplicableTradeTax>");
  }

  private void terms(@Nullable LocalDate due) {
    if (due != null) {
      xml.append("<ram:SpecifiedTradePaymentTerms>");
      date("DueDateDateTime", due);
      xml.append("</ram:SpecifiedTradePaymentTerms>");
    }
  }

  private void party(String role, Party party) {
    xml.append("<ram:").append(role).append('>');
    leaf("Name", party.name());
    if (party.taxId() != null) {
      xml.append("<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"VA\">");
      xml.append(party.taxId()).append("</ram:ID></ram:SpecifiedTaxRegistration>");
    }
    xml.append("</ram:").append(role).append('>');
  }

  private void date(String name, LocalDate date) {
    xml.append("<ram:").append(name).append("><udt:DateTimeString format=\"102\">");
    xml.append(DateTimeFormatter.BASIC_ISO_DATE.format(date));
    xml.append("</udt:DateTimeString></ram:").append(name).append('>');
  }

  private void leaf(String name, Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    xml.append("<ram:").append(name).append('>').append(escaped);
    xml.append("</ram:").append(name).append('>');
  }
}
