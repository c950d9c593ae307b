package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The postings of an invoice: expense to creditor, one for each rate of tax. */
final class DatevPostings {

  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("ddMM");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyyyy");

  /** Ten digits before the comma. */
  private static final BigDecimal MAX = BigDecimal.TEN.pow(10);

  private final DatevOptions options;

  DatevPostings(DatevOptions options) {
    this.options = options;
  }

  private record Posting(BigDecimal gross, Optional<String> taxKey) {}

  /** The rows; an invoice of nothing has none, as DATEV posts no zeros. */
  List<String> of(Invoice invoice) {
    InvoiceData data = invoice.parsed();
    Amounts amounts = Amounts.of(data).orElseThrow();
    boolean credit = amounts.isCredit(invoice);
    List<String> rows = new ArrayList<>();
    for (Posting posting : postings(data, amounts)) {
      if (posting.gross().signum() != 0) {
        rows.add(row(invoice, posting, credit));
      }
    }
    return rows;
  }

  private String row(Invoice invoice, Posting posting, boolean credit) {
    InvoiceData data = invoice.parsed();
    LocalDate date = data.date(Field.INVOICE_DATE).orElseThrow();
    boolean debit = credit == posting.gross().signum() < 0;
    String[] cells = DatevColumns.emptyRow();
    set(cells, 1, amount(posting.gross()));
    set(cells, 2, debit ? "\"S\"" : "\"H\"");
    set(cells, 3, "\"EUR\"");
    set(cells, 7, options.expenseAccount());
    set(cells, 8, options.creditorAccount());
    posting.taxKey().ifPresent(key -> set(cells, 9, "\"%04d\"".formatted(Integer.parseInt(key))));
    set(cells, 10, DAY_MONTH.format(date));
    data.text(Field.INVOICE_NUMBER)
        .ifPresent(
            number -> {
              set(cells, 11, DatevText.voucherNumber(number));
              set(cells, 21, DatevText.quoted("Rechnungsnummer", 20));
              set(cells, 22, DatevText.quoted(number, 210));
            });
    data.text(Field.VENDOR).ifPresent(name -> set(cells, 14, DatevText.quoted(name, 60)));
    set(cells, 23, DatevText.quoted("Dateiname", 20));
    set(cells, 24, DatevText.quoted(invoice.fileName(), 210));
    // 0: the postings can still be changed.
    set(cells, 114, "0");
    data.date(Field.DUE_DATE).ifPresent(due -> set(cells, 117, DAY.format(due)));
    return String.join(";", cells);
  }

  private static void set(String[] cells, int number, String value) {
    cells[number - 1] = value;
  }

  static String amount(BigDecimal amount) {
    return Amounts.cents(amount.abs()).toPlainString().replace('.', ',');
  }

  /** Whether the amount is one that the format can hold. */
  static boolean fits(BigDecimal amount) {
    return amount.abs().compareTo(MAX) < 0;
  }

  /**
   * One for each rate of the breakdown if that adds up; else one without a key, for a wrong key
   * would claim tax back that was not paid.
   */
  private List<Posting> postings(InvoiceData data, Amounts amounts) {
    if (!isGerman(data)) {
      return List.of(new Posting(amounts.total(), Optional.empty()));
    }
    List<Posting> postings = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (TaxLine line : data.taxBreakdown()) {
      if (line.rate() == null || line.base() == null || line.amount() == null) {
        continue;
      }
      BigDecimal gross = amounts.signed(line.base().add(line.amount()));
      postings.add(new Posting(gross, options.taxKey(line.rate())));
      sum = sum.add(gross);
    }
    if (!postings.isEmpty() && sum.compareTo(amounts.total()) == 0) {
      return postings;
    }
    BigDecimal rate = amounts.onlyRate(data);
    return List.of(
        new Posting(amounts.total(), rate == null ? Optional.empty() : options.taxKey(rate)));
  }

  /** Input tax of other countries is no German input tax. */
  private static boolean isGerman(InvoiceData data) {
    return data.text(Field.VENDOR_TAX_ID)
        .map(id -> !id.strip().matches("[A-Z]{2}.*") || id.strip().startsWith("DE"))
        .orElse(true);
  }
}
