package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * UN/CEFACT CII. Version 1 (ZUGFeRD 1) and version 2 (Factur-X, ZUGFeRD 2, XRechnung) say the same
 * under slightly different names, which stand side by side in the paths.
 */
final class CrossIndustryInvoice {

  private static final String DOCUMENT = "ExchangedDocument|HeaderExchangedDocument";
  private static final String TRANSACTION =
      "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction";
  private static final String AGREEMENT =
      "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement";
  private static final String SETTLEMENT =
      "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement";
  private static final String SUMS =
      "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation";
  private static final String TRADING_NAME = "SpecifiedLegalOrganization/TradingBusinessName";
  private static final String PROFILE =
      "ExchangedDocumentContext|SpecifiedExchangedDocumentContext"
          + "/GuidelineSpecifiedDocumentContextParameter/ID";

  private final Element document;
  private final Element agreement;
  private final Element settlement;
  private final Element sums;
  private final StatedFields stated = new StatedFields();

  private CrossIndustryInvoice(Element root) {
    document = root.first(DOCUMENT).orElseGet(Element::nothing);
    Element transaction = root.first(TRANSACTION).orElseGet(Element::nothing);
    agreement = transaction.first(AGREEMENT).orElseGet(Element::nothing);
    settlement = transaction.first(SETTLEMENT).orElseGet(Element::nothing);
    sums = settlement.first(SUMS).orElseGet(Element::nothing);
  }

  static EInvoice read(Element root, EInvoice.Syntax syntax) {
    CrossIndustryInvoice invoice = new CrossIndustryInvoice(root);
    invoice.readDocument();
    invoice.readParties();
    invoice.readSums();
    invoice.readPayment();
    return invoice.stated.invoice(
        root,
        syntax,
        root.text(PROFILE).orElse(null),
        CodeList.documentType(invoice.document.text("TypeCode")),
        invoice.document.text("LanguageID").flatMap(Lexical::language),
        invoice.taxBreakdown(),
        CrossIndustryLines.read(root.all(TRANSACTION + "/IncludedSupplyChainTradeLineItem")));
  }

  private void readDocument() {
    stated.read(Field.INVOICE_NUMBER, document, "ID");
    stated.read(Field.INVOICE_DATE, document, dates("IssueDateTime"));
    stated.put(
        Field.PURCHASE_ORDER,
        agreement
            .text("BuyerOrderReferencedDocument/IssuerAssignedID|ID")
            .flatMap(Lexical::reference));
  }

  private void readParties() {
    stated.put(Field.VENDOR, name("SellerTradeParty"));
    stated.orElse(Field.VENDOR, agreement.text("SellerTradeParty/" + TRADING_NAME));
    stated.orElse(Field.VENDOR, settlement.text("PayeeTradeParty/Name"));
    stated.put(Field.VENDOR_TAX_ID, taxId("SellerTradeParty"));
    agreement
        .all("SellerTradeParty/SpecifiedTaxRegistration/ID")
        .forEach(id -> stated.orElse(Field.VENDOR_TAX_ID, Lexical.text(id.text())));
    stated.put(Field.CUSTOMER, name("BuyerTradeParty"));
    stated.put(Field.CUSTOMER_TAX_ID, taxId("BuyerTradeParty"));
  }

  private void readSums() {
    Optional<String> currency =
        settlement
            .text("InvoiceCurrencyCode")
            .or(() -> sums.first("GrandTotalAmount").flatMap(e -> e.attribute("currencyID")))
            .flatMap(Lexical::currency);
    stated.put(Field.CURRENCY, currency);
    stated.read(Field.SUBTOTAL, sums, "TaxBasisTotalAmount", "LineTotalAmount");
    stated.orElse(Field.SUBTOTAL, sums.amount("LineTotalAmount"));
    stated.put(Field.TAX_AMOUNT, StatedFields.amountIn(currency, sums.all("TaxTotalAmount")));
    stated.read(Field.TOTAL_AMOUNT, sums, "GrandTotalAmount");
    stated.read(Field.AMOUNT_DUE, sums, "DuePayableAmount");
    stated.putUnlessZero(
        Field.DISCOUNT_AMOUNT,
        sums.amount("AllowanceTotalAmount")
            .or(() -> StatedFields.sum(AllowanceCharge.allowances(allowanceCharges()))));
    stated.putUnlessZero(Field.SHIPPING_AMOUNT, StatedFields.sum(shipping()));
  }

  private void readPayment() {
    List<Element> terms = settlement.all("SpecifiedTradePaymentTerms");
    stated.read(Field.DUE_DATE, settlement, dates("SpecifiedTradePaymentTerms/DueDateDateTime"));
    stated.put(
        Field.PAYMENT_TERMS,
        terms.stream()
            .flatMap(t -> t.text("Description").stream())
            .distinct()
            .reduce((a, b) -> a + "; " + b));
    Element means =
        settlement.all("SpecifiedTradeSettlementPaymentMeans").stream()
            .filter(m -> m.first("PayeePartyCreditorFinancialAccount").isPresent())
            .findFirst()
            .orElseGet(Element::nothing);
    stated.put(
        Field.IBAN, means.text("PayeePartyCreditorFinancialAccount/IBANID").flatMap(Lexical::iban));
    stated.put(
        Field.BIC,
        means.text("PayeeSpecifiedCreditorFinancialInstitution/BICID").flatMap(Lexical::bic));
  }

  private Optional<String> name(String party) {
    return agreement.text(party + "/Name").or(() -> agreement.text(party + "/" + TRADING_NAME));
  }

  /** The VAT number (scheme VA) before the local tax number (FC). */
  private Optional<String> taxId(String party) {
    List<Element> ids = agreement.all(party + "/SpecifiedTaxRegistration/ID");
    return ids.stream()
        .filter(id -> id.attribute("schemeID").filter("VA"::equals).isPresent())
        .findFirst()
        .or(() -> ids.stream().findFirst())
        .flatMap(id -> Lexical.text(id.text()));
  }

  private List<AllowanceCharge> allowanceCharges() {
    return AllowanceCharge.all(settlement.all("SpecifiedTradeAllowanceCharge"));
  }

  private List<BigDecimal> shipping() {
    List<BigDecimal> charges = new ArrayList<>(AllowanceCharge.freight(allowanceCharges()));
    settlement
        .all("SpecifiedLogisticsServiceCharge/AppliedAmount")
        .forEach(e -> Lexical.amount(e.text()).ifPresent(charges::add));
    return charges;
  }

  private List<TaxLine> taxBreakdown() {
    List<TaxLine> breakdown = new ArrayList<>();
    for (Element tax : settlement.all("ApplicableTradeTax")) {
      breakdown.add(
          new TaxLine(
              tax.text("RateApplicablePercent|ApplicablePercent")
                  .flatMap(Lexical::number)
                  .orElse(null),
              tax.amount("BasisAmount").orElse(null),
              tax.amount("CalculatedAmount").orElse(null)));
    }
    return breakdown;
  }

  private static String[] dates(String path) {
    return new String[] {path + "/DateTimeString|DateString|DateTime", path};
  }
}
