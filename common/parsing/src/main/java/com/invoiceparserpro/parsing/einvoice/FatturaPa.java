package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * FatturaPA of Italy, version 1.2 and its revisions: one file may hold a lot of invoices of one
 * seller to one buyer.
 */
final class FatturaPa {

  private static final String HEADER = "FatturaElettronicaHeader";
  private static final String BODY = "FatturaElettronicaBody";
  private static final String TAX_LINES = "DatiBeniServizi/DatiRiepilogo";
  private static final String PAYMENT = "DatiPagamento/DettaglioPagamento";

  /** Credit notes: ordinary and simplified. */
  private static final Set<String> CREDIT_NOTES = Set.of("TD04", "TD08");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Element root;
  private final Element header;
  private final Element body;
  private final Element document;
  private final StatedFields stated = new StatedFields();

  private FatturaPa(Element root, Element body) {
    this.root = root;
    this.header = root.first(HEADER).orElseGet(Element::nothing);
    this.body = body;
    this.document = body.first("DatiGenerali/DatiGeneraliDocumento").orElseGet(Element::nothing);
  }

  /** One for each body, in the file's order. */
  static List<EInvoice> read(Element root) {
    return root.all(BODY).stream().map(body -> new FatturaPa(root, body).read()).toList();
  }

  private EInvoice read() {
    readParties();
    stated.read(Field.INVOICE_NUMBER, document, "Numero");
    stated.read(Field.INVOICE_DATE, document, "Data");
    stated.read(Field.CURRENCY, document, "Divisa");
    body.text("DatiGenerali/DatiOrdineAcquisto/IdDocumento")
        .flatMap(Lexical::reference)
        .ifPresent(order -> stated.put(Field.PURCHASE_ORDER, Optional.of(order)));
    readSums();
    readPayment();
    return stated.invoice(
        root,
        EInvoice.Syntax.FATTURA_PA,
        root.attribute("versione").orElse(null),
        document.text("TipoDocumento").filter(CREDIT_NOTES::contains).isPresent()
            ? DocumentType.CREDIT_NOTE
            : DocumentType.INVOICE,
        Optional.of("it"),
        taxBreakdown(),
        body.all("DatiBeniServizi/DettaglioLinee").stream().map(FatturaPa::line).toList());
  }

  private void readParties() {
    Element seller = header.first("CedentePrestatore/DatiAnagrafici").orElseGet(Element::nothing);
    Element buyer =
        header.first("CessionarioCommittente/DatiAnagrafici").orElseGet(Element::nothing);
    stated.put(Field.VENDOR, name(seller));
    stated.put(Field.VENDOR_TAX_ID, taxId(seller));
    stated.orElse(Field.VENDOR_TAX_ID, seller.text("IdFiscaleIVA/IdCodice"));
    stated.put(Field.CUSTOMER, name(buyer));
    stated.put(Field.CUSTOMER_TAX_ID, taxId(buyer));
    stated.orElse(Field.CUSTOMER_TAX_ID, buyer.text("IdFiscaleIVA/IdCodice"));
  }

  private static Optional<String> name(Element party) {
    Element name = party.first("Anagrafica").orElseGet(Element::nothing);
    return name.text("Denominazione")
        .or(() -> joined(name.text("Nome"), name.text("Cognome"), " "));
  }

  private static Optional<String> taxId(Element party) {
    return joined(party.text("IdFiscaleIVA/IdPaese"), party.text("IdFiscaleIVA/IdCodice"), "")
        .or(() -> party.text("CodiceFiscale"));
  }

  private static Optional<String> joined(
      Optional<String> first, Optional<String> second, String between) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get() + between + second.get())
        : first.or(() -> second);
  }

  private void readSums() {
    List<BigDecimal> bases = StatedFields.amounts(body, TAX_LINES + "/ImponibileImporto");
    List<BigDecimal> taxes = StatedFields.amounts(body, TAX_LINES + "/Imposta");
    stated.putSum(Field.SUBTOTAL, bases);
    stated.putSum(Field.TAX_AMOUNT, taxes);
    stated.read(Field.TOTAL_AMOUNT, document, "ImportoTotaleDocumento");
    if (!stated.has(Field.TOTAL_AMOUNT) && !bases.isEmpty()) {
      stated.putSum(
          Field.TOTAL_AMOUNT, taxes.isEmpty() ? bases : StatedFields.joined(bases, taxes));
    }
    stated.putUnlessZero(
        Field.DISCOUNT_AMOUNT,
        StatedFields.sum(
            document.all("ScontoMaggiorazione").stream()
                .filter(FatturaPa::isDiscount)
                .flatMap(sconto -> sconto.amount("Importo").stream())
                .toList()));
  }

  private void readPayment() {
    List<Element> payments = body.all(PAYMENT);
    stated.read(Field.DUE_DATE, body, PAYMENT + "/DataScadenzaPagamento");
    if (payments.size() == 1) {
      stated.read(Field.AMOUNT_DUE, payments.get(0), "ImportoPagamento");
    }
    stated.put(Field.IBAN, body.text(PAYMENT + "/IBAN").flatMap(Lexical::iban));
    stated.put(Field.BIC, body.text(PAYMENT + "/BIC").flatMap(Lexical::bic));
  }

  private List<TaxLine> taxBreakdown() {
    return body.all(TAX_LINES).stream()
        .map(
            tax ->
                new TaxLine(
                    tax.number("AliquotaIVA").orElse(null),
                    tax.amount("ImponibileImporto").orElse(null),
                    tax.amount("Imposta").orElse(null)))
        .toList();
  }

  private static StatedLine line(Element line) {
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, line.text("Descrizione"));
    cells.put(LineColumn.QUANTITY, line.number("Quantita"));
    cells.put(LineColumn.UNIT, line.text("UnitaMisura"));
    cells.put(LineColumn.UNIT_PRICE, line.amount("PrezzoUnitario"));
    cells.put(LineColumn.DISCOUNT, discount(line));
    cells.put(LineColumn.TAX_RATE, line.number("AliquotaIVA"));
    cells.put(LineColumn.AMOUNT, line.amount("PrezzoTotale"));
    return StatedLine.of(cells, List.of());
  }

  /** Stated per unit, as an amount or in percent; several follow one another. */
  private static Optional<BigDecimal> discount(Element line) {
    Optional<BigDecimal> price = line.amount("PrezzoUnitario");
    List<Element> stages =
        line.all("ScontoMaggiorazione").stream().filter(FatturaPa::isDiscount).toList();
    if (price.isEmpty() || stages.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal left = price.get();
    for (Element stage : stages) {
      Optional<BigDecimal> amount = stage.number("Importo");
      Optional<BigDecimal> percent = stage.number("Percentuale");
      if (amount.isPresent()) {
        left = left.subtract(amount.get());
      } else if (percent.isPresent()) {
        left = left.multiply(HUNDRED.subtract(percent.get())).divide(HUNDRED);
      }
    }
    BigDecimal quantity = line.number("Quantita").orElse(BigDecimal.ONE);
    return Optional.of(
        price.get().subtract(left).multiply(quantity).setScale(2, RoundingMode.HALF_UP));
  }

  private static boolean isDiscount(Element sconto) {
    return sconto.text("Tipo").filter("SC"::equals).isPresent();
  }
}
