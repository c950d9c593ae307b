package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OASIS UBL 2 Invoice and CreditNote, with or without the restrictions of EN 16931. */
final class UblInvoice {

  private final Element root;
  private final Element sums;
  private final StatedFields stated = new StatedFields();

  private UblInvoice(Element root) {
    this.root = root;
    this.sums = root.first("LegalMonetaryTotal").orElseGet(Element::nothing);
  }

  static EInvoice read(Element root) {
    UblInvoice invoice = new UblInvoice(root);
    invoice.readDocument();
    invoice.readParties();
    invoice.readSums();
    invoice.readPayment();
    return invoice.stated.invoice(
        root,
        EInvoice.Syntax.UBL_2,
        root.text("CustomizationID").orElse(null),
        invoice.type(),
        root.first("Note").flatMap(note -> note.attribute("languageID")).flatMap(Lexical::language),
        invoice.taxBreakdown(),
        root.all("InvoiceLine|CreditNoteLine").stream().map(UblInvoice::line).toList());
  }

  private DocumentType type() {
    return root.name().equals("CreditNote")
        ? DocumentType.CREDIT_NOTE
        : CodeList.documentType(root.text("InvoiceTypeCode"));
  }

  private void readDocument() {
    stated.read(Field.INVOICE_NUMBER, root, "ID");
    stated.read(Field.INVOICE_DATE, root, "IssueDate");
    stated.put(Field.PURCHASE_ORDER, root.text("OrderReference/ID").flatMap(Lexical::reference));
  }

  private void readParties() {
    Element seller = root.first("AccountingSupplierParty/Party").orElseGet(Element::nothing);
    Element buyer = root.first("AccountingCustomerParty/Party").orElseGet(Element::nothing);
    stated.put(Field.VENDOR, name(seller));
    stated.orElse(Field.VENDOR, seller.text("PartyName/Name"));
    stated.put(Field.VENDOR_TAX_ID, taxId(seller));
    stated.put(Field.CUSTOMER, name(buyer));
    stated.put(Field.CUSTOMER_TAX_ID, taxId(buyer));
  }

  private void readSums() {
    Optional<String> currency =
        root.text("DocumentCurrencyCode")
            .or(() -> sums.first("PayableAmount").flatMap(e -> e.attribute("currencyID")))
            .flatMap(Lexical::currency);
    stated.put(Field.CURRENCY, currency);
    stated.read(Field.SUBTOTAL, sums, "TaxExclusiveAmount", "LineExtensionAmount");
    stated.orElse(Field.SUBTOTAL, sums.amount("LineExtensionAmount"));
    stated.put(Field.TAX_AMOUNT, StatedFields.amountIn(currency, root.all("TaxTotal/TaxAmount")));
    stated.read(Field.TOTAL_AMOUNT, sums, "TaxInclusiveAmount");
    if (!stated.has(Field.TOTAL_AMOUNT)) {
      stated.put(Field.TOTAL_AMOUNT, totalLeftToPay());
    }
    stated.read(Field.AMOUNT_DUE, sums, "PayableAmount");
    List<AllowanceCharge> allowanceCharges = AllowanceCharge.all(root.all("AllowanceCharge"));
    stated.putUnlessZero(
        Field.DISCOUNT_AMOUNT,
        sums.amount("AllowanceTotalAmount")
            .or(() -> StatedFields.sum(AllowanceCharge.allowances(allowanceCharges))));
    stated.putUnlessZero(
        Field.SHIPPING_AMOUNT, StatedFields.sum(AllowanceCharge.freight(allowanceCharges)));
  }

  /** Plain UBL need not repeat the total where all of it is left to pay. */
  private Optional<BigDecimal> totalLeftToPay() {
    return sums.amount("PrepaidAmount").isPresent()
        ? Optional.empty()
        : sums.amount("PayableAmount");
  }

  private void readPayment() {
    stated.read(
        Field.DUE_DATE,
        root,
        "DueDate",
        "PaymentMeans/PaymentDueDate",
        "PaymentTerms/PaymentDueDate");
    stated.put(
        Field.PAYMENT_TERMS,
        root.all("PaymentTerms/Note").stream()
            .flatMap(note -> Lexical.text(note.text()).stream())
            .distinct()
            .reduce((a, b) -> a + "; " + b));
    Element account = root.first("PaymentMeans/PayeeFinancialAccount").orElseGet(Element::nothing);
    stated.put(Field.IBAN, account.text("ID").flatMap(Lexical::iban));
    stated.put(
        Field.BIC,
        account
            .text("FinancialInstitutionBranch/ID")
            .or(() -> account.text("FinancialInstitutionBranch/FinancialInstitution/ID"))
            .flatMap(Lexical::bic));
  }

  private static Optional<String> name(Element party) {
    return party.text("PartyLegalEntity/RegistrationName").or(() -> party.text("PartyName/Name"));
  }

  private static Optional<String> taxId(Element party) {
    List<Element> schemes = party.all("PartyTaxScheme");
    return schemes.stream()
        .filter(scheme -> scheme.text("TaxScheme/ID").filter("VAT"::equals).isPresent())
        .findFirst()
        .or(() -> schemes.stream().findFirst())
        .flatMap(scheme -> scheme.text("CompanyID"));
  }

  private List<TaxLine> taxBreakdown() {
    List<TaxLine> breakdown = new ArrayList<>();
    for (Element tax : root.all("TaxTotal/TaxSubtotal")) {
      breakdown.add(
          new TaxLine(
              tax.number("TaxCategory/Percent").or(() -> tax.number("Percent")).orElse(null),
              tax.amount("TaxableAmount").orElse(null),
              tax.amount("TaxAmount").orElse(null)));
    }
    return breakdown;
  }

  private static StatedLine line(Element line) {
    Optional<Element> quantity = line.first("InvoicedQuantity|CreditedQuantity");
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(
        LineColumn.DESCRIPTION, line.text("Item/Name").or(() -> line.text("Item/Description")));
    cells.put(LineColumn.QUANTITY, quantity.flatMap(q -> Lexical.number(q.text())));
    cells.put(LineColumn.UNIT, CodeList.unit(quantity));
    cells.put(
        LineColumn.UNIT_PRICE,
        UnitPrice.of(line.first("Price/PriceAmount"), line.first("Price/BaseQuantity"), quantity));
    cells.put(
        LineColumn.DISCOUNT,
        StatedFields.sum(
            AllowanceCharge.allowances(AllowanceCharge.all(line.all("AllowanceCharge")))));
    cells.put(LineColumn.TAX_RATE, line.number("Item/ClassifiedTaxCategory/Percent"));
    cells.put(LineColumn.AMOUNT, line.amount("LineExtensionAmount"));
    List<String> texts = new ArrayList<>();
    line.text("Item/Description").ifPresent(texts::add);
    line.all("Note").forEach(note -> Lexical.text(note.text()).ifPresent(texts::add));
    return StatedLine.of(cells, texts);
  }
}
