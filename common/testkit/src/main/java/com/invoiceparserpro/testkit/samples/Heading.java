package com.invoiceparserpro.testkit.samples;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws what stands above the table: who, for whom, number and dates. */
final class Heading {

  /** The arrangements. */
  enum Style {
    /** Vendor at the left, title at the right, labels and values in two columns below it. */
    LETTERHEAD,
    /** An address for window envelopes, an info block beside it, the title below. */
    WINDOW,
    /** Title on a band, values under their labels in boxes. */
    BAND,
    /** Lines of label, colon and value down the left. */
    TYPEWRITER
  }

  private record Entry(String label, String value) {}

  private final Sheet sheet;
  private final SampleInvoice invoice;
  private final Wording wording;

  Heading(Sheet sheet, SampleInvoice invoice, Wording wording) {
    this.sheet = sheet;
    this.invoice = invoice;
    this.wording = wording;
  }

  /** Draws, and says where the table may begin. */
  float draw(Style style) throws IOException {
    return switch (style) {
      case LETTERHEAD -> letterhead();
      case WINDOW -> window();
      case BAND -> band();
      case TYPEWRITER -> typewriter();
    };
  }

  private String title() {
    return wording.of(invoice.creditNote() ? "credit_note" : "invoice");
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    String number = invoice.creditNote() ? "credit_number" : "number";
    entries.add(new Entry(wording.of(number), invoice.number()));
    entries.add(new Entry(wording.of("date"), wording.date(invoice.date())));
    if (invoice.due() != null) {
      entries.add(new Entry(wording.of("due"), wording.date(invoice.due())));
    }
    if (invoice.purchaseOrder() != null) {
      entries.add(new Entry(wording.of("purchase_order"), invoice.purchaseOrder()));
    }
    return entries;
  }

  private float letterhead() throws IOException {
    sheet.text(Sheet.LEFT, 60, 16, true, invoice.vendor().name());
    float left = party(Sheet.LEFT, 76, invoice.vendor(), false);
    sheet.textRight(sheet.right(), 62, 20, true, title());
    float y = 92;
    for (Entry entry : entries()) {
      sheet.textRight(sheet.right() - 100, y, 9, true, entry.label());
      sheet.textRight(sheet.right(), y, 9, false, entry.value());
      y += 14;
    }
    float customer = Math.max(left, y) + 14;
    sheet.text(Sheet.LEFT, customer, 9, true, wording.of("customer"));
    return party(Sheet.LEFT, customer + 14, invoice.customer(), true) + 20;
  }

  private float window() throws IOException {
    Party vendor = invoice.vendor();
    sheet.textRight(sheet.right(), 60, 15, true, vendor.name());
    String sender = vendor.name() + " \u00B7 " + String.join(" \u00B7 ", vendor.address());
    sheet.text(Sheet.LEFT, 128, 6.5f, false, sender);
    sheet.rule(Sheet.LEFT, 131, Sheet.LEFT + 230, 131);
    float end = party(Sheet.LEFT, 148, invoice.customer(), true);
    float y = 148;
    for (Entry entry : entries()) {
      sheet.text(sheet.right() - 190, y, 9, false, entry.label());
      sheet.textRight(sheet.right(), y, 9, false, entry.value());
      y += 13;
    }
    footer(vendor);
    float below = Math.max(end, y) + 40;
    sheet.text(Sheet.LEFT, below, 14, true, title() + " " + invoice.number());
    return below + 22;
  }

  private void footer(Party vendor) throws IOException {
    float y = sheet.bottom() + 50;
    sheet.rule(Sheet.LEFT, y - 12, sheet.right(), y - 12);
    sheet.text(Sheet.LEFT, y, 7, false, vendor.name());
    for (int i = 0; i < vendor.address().size(); i++) {
      sheet.text(Sheet.LEFT, y + 9 * (i + 1), 7, false, vendor.address().get(i));
    }
    if (vendor.taxId() != null) {
      String taxId = wording.of("tax_id") + " " + vendor.taxId();
      sheet.text((Sheet.LEFT + sheet.right()) / 2, y, 7, false, taxId);
    }
  }

  private float band() throws IOException {
    sheet.fill(0, 0, sheet.right() + Sheet.LEFT, 64, new Color(38, 70, 83));
    sheet.ink(Color.WHITE);
    sheet.text(Sheet.LEFT, 42, 22, true, title());
    sheet.textRight(sheet.right(), 40, 12, true, invoice.vendor().name());
    sheet.ink(Color.BLACK);
    List<Entry> entries = entries();
    float step = (sheet.right() - Sheet.LEFT) / entries.size();
    for (int i = 0; i < entries.size(); i++) {
      float x = Sheet.LEFT + i * step;
      sheet.fill(x, 80, step - 6, 34, new Color(233, 236, 239));
      sheet.text(x + 5, 92, 7.5f, false, entries.get(i).label());
      sheet.text(x + 5, 107, 10, true, entries.get(i).value());
    }
    float vendor = party(Sheet.LEFT, 140, invoice.vendor(), false);
    float middle = (Sheet.LEFT + sheet.right()) / 2 + 20;
    sheet.text(middle, 140, 8, true, wording.of("customer"));
    return Math.max(vendor, party(middle, 154, invoice.customer(), true)) + 24;
  }

  private float typewriter() throws IOException {
    sheet.text(Sheet.LEFT, 56, 12, true, invoice.vendor().name());
    float y = party(Sheet.LEFT, 72, invoice.vendor(), false) + 12;
    sheet.text(Sheet.LEFT, y, 12, true, title());
    y += 20;
    for (Entry entry : entries()) {
      sheet.text(Sheet.LEFT, y, 9, false, entry.label() + ": " + entry.value());
      y += 13;
    }
    sheet.text(Sheet.LEFT, y + 10, 9, false, wording.of("customer") + ":");
    return party(Sheet.LEFT, y + 23, invoice.customer(), true) + 18;
  }

  private float party(float x, float top, Party party, boolean named) throws IOException {
    float y = top;
    if (named) {
      sheet.text(x, y, 10, false, party.name());
      y += 13;
    }
    for (String line : party.address()) {
      sheet.text(x, y, 9, false, line);
      y += 12;
    }
    if (party.taxId() != null) {
      sheet.text(x, y, 9, false, wording.of("tax_id") + ": " + party.taxId());
      y += 12;
    }
    return y;
  }
}
