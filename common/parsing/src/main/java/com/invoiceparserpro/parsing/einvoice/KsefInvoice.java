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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The structured invoice FA of Poland's KSeF, versions 1 to 3, whose elements have numbers. */
final class KsefInvoice {

  /** How many kinds of taxable amount there are: {@code P_13_1} to {@code P_13_11}. */
  private static final int BASES = 11;

  /** How many of those have a tax: {@code P_14_1} to {@code P_14_5}. */
  private static final int TAXES = 5;

  private static final Pattern RATE = Pattern.compile("\\d{1,2}");

  private final Element root;
  private final Element invoice;
  private final StatedFields stated = new StatedFields();

  private KsefInvoice(Element root) {
    this.root = root;
    this.invoice = root.first("Fa").orElseGet(Element::nothing);
  }

  static EInvoice read(Element root) {
    return new KsefInvoice(root).read();
  }

  private EInvoice read() {
    readParties();
    stated.read(Field.INVOICE_NUMBER, invoice, "P_2", "P_2A");
    stated.read(Field.INVOICE_DATE, invoice, "P_1");
    stated.read(Field.CURRENCY, invoice, "KodWaluty");
    stated.read(Field.PURCHASE_ORDER, invoice, "WarunkiTransakcji/Zamowienia/NrZamowienia");
    stated.putSum(Field.SUBTOTAL, numbered("P_13_", BASES));
    stated.putSum(Field.TAX_AMOUNT, numbered("P_14_", TAXES));
    stated.read(Field.TOTAL_AMOUNT, invoice, "P_15");
    readPayment();
    return stated.invoice(
        root,
        EInvoice.Syntax.KSEF_FA,
        root.first("Naglowek/KodFormularza").flatMap(k -> k.attribute("kodSystemowy")).orElse(null),
        type(),
        Optional.of("pl"),
        taxBreakdown(),
        Stream.concat(invoice.all("FaWiersz").stream(), invoice.all("FaWiersze/FaWiersz").stream())
            .filter(KsefInvoice::isBilled)
            .map(KsefInvoice::line)
            .toList());
  }

  /** A correction that takes money back. */
  private DocumentType type() {
    boolean correction =
        invoice.text("RodzajFaktury").filter(kind -> kind.startsWith("KOR")).isPresent();
    return correction && invoice.amount("P_15").filter(a -> a.signum() < 0).isPresent()
        ? DocumentType.CREDIT_NOTE
        : DocumentType.INVOICE;
  }

  private void readParties() {
    Element seller = root.first("Podmiot1/DaneIdentyfikacyjne").orElseGet(Element::nothing);
    Element buyer = root.first("Podmiot2/DaneIdentyfikacyjne").orElseGet(Element::nothing);
    stated.read(Field.VENDOR, seller, "Nazwa", "PelnaNazwa");
    stated.read(Field.VENDOR_TAX_ID, seller, "NIP");
    stated.read(Field.CUSTOMER, buyer, "Nazwa", "PelnaNazwa");
    stated.read(Field.CUSTOMER_TAX_ID, buyer, "NIP", "NrVatUE", "NrID");
  }

  private void readPayment() {
    Element payment = invoice.first("Platnosc").orElseGet(Element::nothing);
    stated.read(Field.DUE_DATE, payment, "TerminPlatnosci/Termin", "TerminPlatnosci");
    stated.put(Field.IBAN, payment.text("RachunekBankowy/NrRB|NrRBPL").flatMap(Lexical::iban));
    stated.put(Field.BIC, payment.text("RachunekBankowy/SWIFT").flatMap(Lexical::bic));
  }

  private List<BigDecimal> numbered(String prefix, int last) {
    return IntStream.rangeClosed(1, last)
        .boxed()
        .flatMap(i -> invoice.amount(prefix + i).stream())
        .toList();
  }

  /** The numbers name the rates only as of the day of the invoice, so that none is given. */
  private List<TaxLine> taxBreakdown() {
    List<TaxLine> taxes = new ArrayList<>();
    for (int i = 1; i <= TAXES; i++) {
      Optional<BigDecimal> base = invoice.amount("P_13_" + i);
      Optional<BigDecimal> tax = invoice.amount("P_14_" + i);
      if (base.isPresent() && tax.isPresent()) {
        taxes.add(new TaxLine(null, base.get(), tax.get()));
      }
    }
    return taxes;
  }

  /** A correction repeats the lines as they were. */
  private static boolean isBilled(Element line) {
    return line.text("StanPrzed").filter("1"::equals).isEmpty();
  }

  private static StatedLine line(Element line) {
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, line.text("P_7"));
    cells.put(LineColumn.QUANTITY, line.number("P_8B"));
    cells.put(LineColumn.UNIT, line.text("P_8A"));
    cells.put(LineColumn.UNIT_PRICE, line.amount("P_9A").or(() -> line.amount("P_9B")));
    cells.put(LineColumn.DISCOUNT, line.amount("P_10"));
    cells.put(
        LineColumn.TAX_RATE,
        line.text("P_12").filter(r -> RATE.matcher(r).matches()).flatMap(Lexical::number));
    cells.put(LineColumn.AMOUNT, line.amount("P_11").or(() -> line.amount("P_11A")));
    return StatedLine.of(cells, List.of());
  }
}
