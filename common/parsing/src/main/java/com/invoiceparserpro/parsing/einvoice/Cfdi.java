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

/** Mexico's CFDI, versions 3 and 4: values stand in attributes. */
final class Cfdi {

  private static final String TRANSFERRED = "Impuestos/Traslados/Traslado";

  private final Element root;
  private final StatedFields stated = new StatedFields();

  private Cfdi(Element root) {
    this.root = root;
  }

  /** Empty for what bills nothing: payments, transfers of goods, payrolls. */
  static Optional<EInvoice> read(Element root) {
    String kind = root.attribute("TipoDeComprobante").orElse("I").strip();
    return switch (kind) {
      case "I", "ingreso" -> Optional.of(new Cfdi(root).read(DocumentType.INVOICE));
      case "E", "egreso" -> Optional.of(new Cfdi(root).read(DocumentType.CREDIT_NOTE));
      default -> Optional.empty();
    };
  }

  private EInvoice read(DocumentType type) {
    Element seller = root.first("Emisor").orElseGet(Element::nothing);
    Element buyer = root.first("Receptor").orElseGet(Element::nothing);
    stated.put(Field.VENDOR, text(seller, "Nombre"));
    stated.put(Field.VENDOR_TAX_ID, text(seller, "Rfc"));
    stated.put(Field.CUSTOMER, text(buyer, "Nombre"));
    stated.put(Field.CUSTOMER_TAX_ID, text(buyer, "Rfc"));
    readNumber();
    stated.put(Field.INVOICE_DATE, text(root, "Fecha").flatMap(Lexical::date));
    stated.put(Field.CURRENCY, text(root, "Moneda").flatMap(Lexical::currency));
    stated.put(Field.SUBTOTAL, amount(root, "SubTotal"));
    stated.putUnlessZero(Field.DISCOUNT_AMOUNT, amount(root, "Descuento"));
    stated.put(
        Field.TAX_AMOUNT,
        root.first("Impuestos").flatMap(e -> amount(e, "TotalImpuestosTrasladados")));
    stated.put(Field.TOTAL_AMOUNT, amount(root, "Total"));
    stated.put(Field.PAYMENT_TERMS, text(root, "CondicionesDePago"));
    return stated.invoice(
        root,
        EInvoice.Syntax.CFDI,
        root.attribute("Version").orElse(null),
        type,
        Optional.of("es"),
        root.all(TRANSFERRED).stream().map(Cfdi::tax).toList(),
        root.all("Conceptos/Concepto").stream().map(Cfdi::line).toList());
  }

  /** The series goes before the number; without either, the tax authority's stamp is the number. */
  private void readNumber() {
    Optional<String> series = text(root, "Serie");
    Optional<String> folio = text(root, "Folio");
    Optional<String> stamp =
        root.first("Complemento/TimbreFiscalDigital").flatMap(e -> text(e, "UUID"));
    stated.put(
        Field.INVOICE_NUMBER, folio.map(number -> series.orElse("") + number).or(() -> stamp));
    stated.orElse(Field.INVOICE_NUMBER, folio);
    stated.orElse(Field.INVOICE_NUMBER, stamp);
  }

  private static TaxLine tax(Element tax) {
    return new TaxLine(
        rate(tax).orElse(null),
        amount(tax, "Base").orElse(null),
        amount(tax, "Importe").orElse(null));
  }

  private static StatedLine line(Element line) {
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, text(line, "Descripcion"));
    cells.put(LineColumn.QUANTITY, text(line, "Cantidad").flatMap(Lexical::number));
    cells.put(LineColumn.UNIT, text(line, "Unidad").or(() -> text(line, "ClaveUnidad")));
    cells.put(LineColumn.UNIT_PRICE, amount(line, "ValorUnitario"));
    cells.put(LineColumn.DISCOUNT, amount(line, "Descuento").filter(a -> a.signum() != 0));
    cells.put(LineColumn.TAX_RATE, line.first(TRANSFERRED).flatMap(Cfdi::rate));
    cells.put(LineColumn.AMOUNT, amount(line, "Importe"));
    return StatedLine.of(cells, List.of());
  }

  /** A quota of one is 100 %; taxes of a fixed sum per unit have no rate. */
  private static Optional<BigDecimal> rate(Element tax) {
    if (tax.attribute("TipoFactor").filter(f -> !f.equals("Tasa")).isPresent()) {
      return Optional.empty();
    }
    return text(tax, "TasaOCuota")
        .flatMap(Lexical::number)
        .map(quota -> Lexical.shortest(quota.movePointRight(2)))
        .or(() -> text(tax, "tasa").flatMap(Lexical::number));
  }

  private static Optional<String> text(Element element, String attribute) {
    return element.attribute(attribute).flatMap(Lexical::text);
  }

  private static Optional<BigDecimal> amount(Element element, String attribute) {
    return element.attribute(attribute).flatMap(Lexical::amount);
  }
}
