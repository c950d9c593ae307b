package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spain's Facturae 3: one file may hold a lot of invoices of one seller to one buyer. */
final class Facturae {

  private static final String TAXES = "TaxesOutputs/Tax";
  private static final String INSTALLMENT = "PaymentDetails/Installment";

  private final Element root;
  private final Element invoice;
  private final Element header;
  private final Element totals;
  private final StatedFields stated = new StatedFields();

  private Facturae(Element root, Element invoice) {
    this.root = root;
    this.invoice = invoice;
    this.header = invoice.first("InvoiceHeader").orElseGet(Element::nothing);
    this.totals = invoice.first("InvoiceTotals").orElseGet(Element::nothing);
  }

  /** One for each invoice, in the file's order. */
  static List<EInvoice> read(Element root) {
    return root.all("Invoices/Invoice").stream().map(i -> new Facturae(root, i).read()).toList();
  }

  private EInvoice read() {
    Element seller = root.first("Parties/SellerParty").orElseGet(Element::nothing);
    Element buyer = root.first("Parties/BuyerParty").orElseGet(Element::nothing);
    stated.put(Field.VENDOR, name(seller));
    stated.orElse(Field.VENDOR, seller.text("LegalEntity/TradeName"));
    stated.read(Field.VENDOR_TAX_ID, seller, "TaxIdentification/TaxIdentificationNumber");
    stated.put(Field.CUSTOMER, name(buyer));
    stated.read(Field.CUSTOMER_TAX_ID, buyer, "TaxIdentification/TaxIdentificationNumber");
    Optional<String> number = header.text("InvoiceNumber");
    stated.put(
        Field.INVOICE_NUMBER, number.map(n -> header.text("InvoiceSeriesCode").orElse("") + n));
    stated.orElse(Field.INVOICE_NUMBER, number);
    stated.read(Field.INVOICE_DATE, invoice, "InvoiceIssueData/IssueDate");
    stated.read(Field.CURRENCY, invoice, "InvoiceIssueData/InvoiceCurrencyCode");
    readSums();
    readPayment();
    return stated.invoice(
        root,
        EInvoice.Syntax.FACTURAE,
        root.text("FileHeader/SchemaVersion").orElse(null),
        type(),
        invoice.text("InvoiceIssueData/LanguageName").flatMap(Lexical::language),
        invoice.all(TAXES).stream().map(Facturae::tax).toList(),
        invoice.all("Items/InvoiceLine").stream().map(Facturae::line).toList());
  }

  /** A corrective invoice that takes money back. */
  private DocumentType type() {
    boolean corrective =
        header.text("InvoiceClass").filter(c -> c.equals("OR") || c.equals("CR")).isPresent();
    return corrective && totals.amount("InvoiceTotal").filter(a -> a.signum() < 0).isPresent()
        ? DocumentType.CREDIT_NOTE
        : DocumentType.INVOICE;
  }

  private static Optional<String> name(Element party) {
    List<String> person =
        party.all("Individual/Name|FirstSurname|SecondSurname").stream()
            .flatMap(part -> Lexical.text(part.text()).stream())
            .toList();
    return party
        .text("LegalEntity/CorporateName")
        .or(() -> Optional.of(String.join(" ", person)).filter(n -> !n.isEmpty()));
  }

  private void readSums() {
    stated.read(Field.SUBTOTAL, totals, "TotalGrossAmountBeforeTaxes", "TotalGrossAmount");
    stated.orElse(Field.SUBTOTAL, totals.amount("TotalGrossAmount"));
    stated.read(Field.TAX_AMOUNT, totals, "TotalTaxOutputs");
    stated.putUnlessZero(Field.DISCOUNT_AMOUNT, totals.amount("TotalGeneralDiscounts"));
    stated.read(Field.TOTAL_AMOUNT, totals, "InvoiceTotal");
    stated.read(Field.AMOUNT_DUE, totals, "TotalExecutableAmount", "TotalOutstandingAmount");
  }

  private void readPayment() {
    stated.read(Field.DUE_DATE, invoice, INSTALLMENT + "/InstallmentDueDate");
    Element account =
        invoice.first(INSTALLMENT + "/AccountToBeCredited").orElseGet(Element::nothing);
    stated.put(Field.IBAN, account.text("IBAN").flatMap(Lexical::iban));
    stated.put(Field.BIC, account.text("BIC").flatMap(Lexical::bic));
  }

  private static TaxLine tax(Element tax) {
    return new TaxLine(
        tax.number("TaxRate").orElse(null),
        tax.amount("TaxableBase/TotalAmount").orElse(null),
        tax.amount("TaxAmount/TotalAmount").orElse(null));
  }

  private static StatedLine line(Element line) {
    List<BigDecimal> discounts =
        StatedFields.amounts(line, "DiscountsAndRebates/Discount/DiscountAmount");
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, line.text("ItemDescription"));
    cells.put(LineColumn.QUANTITY, line.number("Quantity"));
    cells.put(LineColumn.UNIT_PRICE, line.amount("UnitPriceWithoutTax"));
    cells.put(LineColumn.DISCOUNT, StatedFields.sum(discounts));
    cells.put(LineColumn.TAX_RATE, line.number(TAXES + "/TaxRate"));
    cells.put(LineColumn.AMOUNT, line.amount("GrossAmount").or(() -> line.amount("TotalCost")));
    return StatedLine.of(cells, List.of());
  }
}
