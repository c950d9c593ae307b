package com.invoiceparserpro.testkit.samples;

import com.invoiceparserpro.testkit.samples.Look.TableStyle;
import com.invoiceparserpro.testkit.samples.Sheet.Faces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a sample of the {@link Catalog} together. */
final class Draft {

  private final String name;
  private final String language;
  private final Party vendor;
  private final Party customer;
  private String number = "";
  private LocalDate date = LocalDate.EPOCH;
  private @Nullable LocalDate due;
  private String currency = "";
  private final List<SampleLine> lines = new ArrayList<>();
  private @Nullable BigDecimal discount;
  private @Nullable BigDecimal shipping;
  private @Nullable BigDecimal prepaid;
  private boolean creditNote;
  private boolean taxed = true;
  private @Nullable String purchaseOrder;
  private @Nullable String terms;
  private @Nullable String iban;
  private @Nullable String bic;

  Draft(String name, String language, Party vendor, Party customer) {
    this.name = name;
    this.language = language;
    this.vendor = vendor;
    this.customer = customer;
  }

  static Party party(String name, @Nullable String taxId, String... address) {
    return new Party(name, List.of(address), taxId);
  }

  Draft dated(String invoiceNumber, String invoiceDate, @Nullable String dueDate) {
    number = invoiceNumber;
    date = LocalDate.parse(invoiceDate);
    due = dueDate == null ? null : LocalDate.parse(dueDate);
    return this;
  }

  Draft in(String code) {
    currency = code;
    return this;
  }

  Draft line(String description, String quantity, String price, String rate) {
    return line(description, quantity, null, price, rate);
  }

  Draft line(
      String description, String quantity, @Nullable String unit, String price, String rate) {
    lines.add(
        new SampleLine(
            description,
            new BigDecimal(quantity),
            unit,
            new BigDecimal(price),
            new BigDecimal(rate)));
    return this;
  }

  Draft discount(String amount) {
    discount = new BigDecimal(amount);
    return this;
  }

  Draft shipping(String amount) {
    shipping = new BigDecimal(amount);
    return this;
  }

  Draft prepaid(String amount) {
    prepaid = new BigDecimal(amount);
    return this;
  }

  Draft creditNote() {
    creditNote = true;
    return this;
  }

  Draft untaxed() {
    taxed = false;
    return this;
  }

  Draft order(String reference) {
    purchaseOrder = reference;
    return this;
  }

  Draft terms(String text) {
    terms = text;
    return this;
  }

  Draft bank(String account, @Nullable String bank) {
    iban = account;
    bic = bank;
    return this;
  }

  /** The sample in this print; what has American wording is on US Letter. */
  Catalog.Entry print(
      String wording,
      NumberStyle numbers,
      Faces faces,
      Heading.Style heading,
      TableStyle table,
      List<Column> columns) {
    boolean letter = wording.equals("en-us");
    return new Catalog.Entry(
        invoice(), new Look(wording, numbers, faces, heading, table, letter, columns), null);
  }

  private SampleInvoice invoice() {
    return new SampleInvoice(
        name,
        creditNote,
        language,
        vendor,
        customer,
        number,
        date,
        due,
        currency,
        lines,
        discount,
        shipping,
        prepaid,
        taxed,
        purchaseOrder,
        terms,
        iban,
        bic);
  }

  static Catalog.Entry with(Catalog.Entry entry, Function<SampleInvoice, String> xml) {
    return new Catalog.Entry(entry.invoice(), entry.look(), xml);
  }
}
