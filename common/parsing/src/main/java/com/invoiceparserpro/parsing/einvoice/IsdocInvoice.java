package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.TaxLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * ISDOC 6 of the Czech Republic: UBL by its names, but not by its structure. Amounts in a foreign
 * currency stand in elements of their own, whose names end in {@code Curr}.
 */
final class IsdocInvoice {

  private static final String PAYMENT = "PaymentMeans/Payment/Details";

  /** A credit note, and one for a payment in advance. */
  private static final Set<String> CREDIT_NOTES = Set.of("2", "6");

  private final Element root;
  private final Element sums;
  private final String suffix;
  private final StatedFields stated = new StatedFields();

  private IsdocInvoice(Element root) {
    this.root = root;
    this.sums = root.first("LegalMonetaryTotal").orElseGet(Element::nothing);
    this.suffix = root.text("ForeignCurrencyCode").isPresent() ? "Curr" : "";
  }

  static EInvoice read(Element root) {
    return new IsdocInvoice(root).read();
  }

  private EInvoice read() {
    Element seller = root.first("AccountingSupplierParty/Party").orElseGet(Element::nothing);
    Element buyer = root.first("AccountingCustomerParty/Party").orElseGet(Element::nothing);
    stated.read(Field.VENDOR, seller, "PartyName/Name");
    stated.read(Field.VENDOR_TAX_ID, seller, "PartyTaxScheme/CompanyID", "PartyIdentification/ID");
    stated.orElse(Field.VENDOR_TAX_ID, seller.text("PartyIdentification/ID"));
    stated.read(Field.CUSTOMER, buyer, "PartyName/Name");
    stated.read(Field.CUSTOMER_TAX_ID, buyer, "PartyTaxScheme/CompanyID", "PartyIdentification/ID");
    stated.read(Field.INVOICE_NUMBER, root, "ID");
    stated.read(Field.INVOICE_DATE, root, "IssueDate");
    stated.read(Field.CURRENCY, root, "ForeignCurrencyCode", "LocalCurrencyCode");
    stated.read(Field.PURCHASE_ORDER, root, "OrderReferences/OrderReference/ExternalOrderID");
    stated.read(Field.SUBTOTAL, sums, "TaxExclusiveAmount" + suffix);
    stated.read(Field.TAX_AMOUNT, root, "TaxTotal/TaxAmount" + suffix);
    stated.read(Field.TOTAL_AMOUNT, sums, "TaxInclusiveAmount" + suffix);
    stated.read(Field.AMOUNT_DUE, sums, "PayableAmount" + suffix);
    stated.read(Field.DUE_DATE, root, PAYMENT + "/PaymentDueDate");
    stated.put(Field.IBAN, root.text(PAYMENT + "/IBAN").flatMap(Lexical::iban));
    stated.put(Field.BIC, root.text(PAYMENT + "/BIC").flatMap(Lexical::bic));
    return stated.invoice(
        root,
        EInvoice.Syntax.ISDOC,
        root.attribute("version").orElse(null),
        root.text("DocumentType").filter(CREDIT_NOTES::contains).isPresent()
            ? DocumentType.CREDIT_NOTE
            : DocumentType.INVOICE,
        root.first("Note").flatMap(note -> note.attribute("languageID")).flatMap(Lexical::language),
        root.all("TaxTotal/TaxSubTotal").stream().map(this::tax).toList(),
        root.all("InvoiceLines/InvoiceLine").stream().map(this::line).toList());
  }

  private TaxLine tax(Element tax) {
    return new TaxLine(
        tax.number("TaxCategory/Percent").orElse(null),
        tax.amount("TaxableAmount" + suffix).orElse(null),
        tax.amount("TaxAmount" + suffix).orElse(null));
  }

  private StatedLine line(Element line) {
    Optional<Element> quantity = line.first("InvoicedQuantity|CreditedQuantity");
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, line.text("Item/Description"));
    cells.put(LineColumn.QUANTITY, quantity.flatMap(q -> Lexical.number(q.text())));
    cells.put(
        LineColumn.UNIT, quantity.flatMap(q -> q.attribute("unitCode")).flatMap(Lexical::text));
    // The price has no element for a foreign currency.
    cells.put(
        LineColumn.UNIT_PRICE, suffix.isEmpty() ? line.amount("UnitPrice") : Optional.empty());
    cells.put(LineColumn.TAX_RATE, line.number("ClassifiedTaxCategory/Percent"));
    cells.put(LineColumn.AMOUNT, line.amount("LineExtensionAmount" + suffix));
    return StatedLine.of(cells, List.of());
  }
}
