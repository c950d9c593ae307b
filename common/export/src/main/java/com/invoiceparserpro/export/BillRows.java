package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An invoice as rows of an import of bills. Credit notes are bills of negative amounts there. */
record BillRows(
    String vendor,
    String number,
    LocalDate date,
    LocalDate dueDate,
    @Nullable String currency,
    BigDecimal total,
    List<Row> rows) {

  /**
   * A row of a bill.
   *
   * @param quantity times {@code price} is {@code amount} to the cent
   */
  record Row(
      String description,
      BigDecimal quantity,
      BigDecimal price,
      BigDecimal amount,
      BigDecimal tax) {}

  /**
   * The rows, or empty with what is missing.
   *
   * @param importer whom the file is for
   */
  static Optional<BillRows> of(Invoice invoice, String importer, Gaps gaps) {
    InvoiceData data = invoice.parsed();
    boolean complete = true;
    for (Field field :
        List.of(
            Field.VENDOR,
            Field.INVOICE_NUMBER,
            Field.INVOICE_DATE,
            Field.DUE_DATE,
            Field.TOTAL_AMOUNT)) {
      if (data.field(field).isEmpty()) {
        gaps.add(invoice.invoiceId(), field, importer + " takes no bill without it.");
        complete = false;
      }
    }
    if (!complete) {
      return Optional.empty();
    }
    Amounts amounts = Amounts.of(data).orElseThrow();
    String number = data.text(Field.INVOICE_NUMBER).orElseThrow();
    Bill bill =
        Bill.of(data, amounts).orElseGet(() -> Bill.lump(amounts, number, amounts.onlyRate(data)));
    boolean credit = amounts.isCredit(invoice);
    List<BigDecimal> taxes = bill.taxes();
    List<Row> rows =
        IntStream.range(0, bill.lines().size())
            .mapToObj(i -> row(bill.lines().get(i), taxes.get(i), number, credit))
            .toList();
    return Optional.of(
        new BillRows(
            data.text(Field.VENDOR).orElseThrow(),
            number,
            data.date(Field.INVOICE_DATE).orElseThrow(),
            data.date(Field.DUE_DATE).orElseThrow(),
            data.text(Field.CURRENCY).orElse(null),
            credit ? amounts.total().negate() : amounts.total(),
            rows));
  }

  private static Row row(BillLine line, BigDecimal tax, String number, boolean credit) {
    BigDecimal amount = credit ? line.amount().negate() : line.amount();
    BigDecimal quantity = line.quantity();
    BigDecimal price = line.price();
    boolean exact =
        quantity != null
            && price != null
            && Amounts.cents(quantity.multiply(price)).compareTo(amount) == 0;
    return new Row(
        description(line, number),
        exact && quantity != null ? quantity : BigDecimal.ONE,
        exact && price != null ? price : amount,
        amount,
        credit ? tax.negate() : tax);
  }

  private static String description(BillLine line, String number) {
    String description = line.description() == null ? number : line.description();
    return line.reason().orElseGet(() -> SafeText.line(description, 4000));
  }

  static DateTimeFormatter dates(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
