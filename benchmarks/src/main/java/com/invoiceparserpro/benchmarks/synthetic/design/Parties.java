package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Party;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.util.ArrayList;
import java.util.List;

/** The blocks of the vendor, the customer and the place of delivery. */
final class Parties {

  private final Content content;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;

  Parties(Content content, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
  }

  /** The vendor's block; the name may be large. */
  Block vendor(Align align, boolean labelled) {
    Party vendor = content.vendor();
    List<Text> lines = new ArrayList<>();
    if (labelled && wording.has("seller")) {
      lines.add(new Text(wording.label("seller"), draw.any(Style.BOLD, Style.SMALL)));
    }
    float size = draw.any(1f, 1f, 1.3f, 1.6f, 2f);
    float spacing = draw.chance(0.08) ? 0.18f : 0;
    Style style =
        new Style(size, draw.chance(0.7), Align.LEFT, spacing, draw.any(Ink.BLACK, Ink.COLOR));
    lines.add(new Text(vendor.name(), style));
    named();
    if (draw.chance(0.15)) {
      lines.add(Text.plain(String.join(draw.any(", ", " \u00B7 ", " | "), vendor.address())));
    } else {
      vendor.address().forEach(line -> lines.add(Text.plain(line)));
    }
    lines.addAll(contacts(vendor, 0.5));
    if (draw.chance(0.5)) {
      lines.add(Text.plain(wording.label("tax.id") + " " + vendor.taxId()));
    }
    return aligned(lines, align);
  }

  /** The name and place in one line, as stands in a window or at the head of a page. */
  Text senderLine() {
    Party vendor = content.vendor();
    named();
    String between = draw.any(" \u00B7 ", ", ", " - ", " | ");
    return new Text(
        vendor.name() + between + String.join(between, vendor.address()), Style.SMALL.scaled(0.9f));
  }

  Block customer(boolean labelled) {
    Party customer = content.customer();
    List<Text> lines = new ArrayList<>();
    if (labelled) {
      lines.add(new Text(wording.label("bill.to"), draw.any(Style.BOLD, Style.SMALL, Style.PLAIN)));
    }
    lines.add(new Text(customer.name(), draw.chance(0.4) ? Style.BOLD : Style.PLAIN));
    if (customer.person() != null) {
      lines.add(Text.plain(customer.person()));
    }
    customer.address().forEach(line -> lines.add(Text.plain(line)));
    lines.addAll(contacts(customer, 0.15));
    if (draw.chance(0.25)) {
      lines.add(Text.plain(wording.label("tax.id") + " " + customer.taxId()));
    }
    return aligned(lines, Align.LEFT);
  }

  /** The place of delivery, or nothing. */
  Block shipTo() {
    Party other = content.shipTo();
    if (other == null) {
      return new Stack(List.of());
    }
    List<Text> lines = new ArrayList<>();
    lines.add(new Text(wording.label("ship.to"), draw.any(Style.BOLD, Style.SMALL)));
    lines.add(Text.plain(other.name()));
    other.address().forEach(line -> lines.add(Text.plain(line)));
    return aligned(lines, Align.LEFT);
  }

  /** Name, place, register, tax and bank, as lines or in columns. */
  List<Text> imprint() {
    Party vendor = content.vendor();
    named();
    String bar = draw.any(" | ", " \u00B7 ", ", ", " - ");
    List<String> parts = new ArrayList<>();
    parts.add(vendor.name() + bar + String.join(bar, vendor.address()));
    parts.add(pair("phone", vendor.phone()) + bar + pair("email", vendor.email()));
    if (draw.chance(0.7)) {
      parts.add(pair("tax.id", vendor.taxId()) + bar + pair("company.no", vendor.companyNumber()));
    }
    if (draw.chance(0.7)) {
      parts.add(
          vendor.bank() + bar + pair("iban", vendor.iban()) + bar + pair("bic", vendor.bic()));
    }
    return parts.stream().map(part -> new Text(part, Style.SMALL.in(Ink.GRAY))).toList();
  }

  private List<Text> contacts(Party party, double share) {
    List<Text> lines = new ArrayList<>();
    boolean labels = draw.chance(0.6);
    if (draw.chance(share)) {
      lines.add(Text.plain(labels ? pair("phone", party.phone()) : party.phone()));
    }
    if (draw.chance(share)) {
      lines.add(Text.plain(labels ? pair("email", party.email()) : party.email()));
    }
    if (draw.chance(share * 0.6)) {
      lines.add(Text.plain(labels ? pair("web", party.web()) : party.web()));
    }
    return lines;
  }

  private String pair(String key, String value) {
    return wording.label(key) + " " + value;
  }

  private void named() {
    truth.field("vendor", content.vendor().name(), content.vendor().name());
  }

  private static Block aligned(List<Text> lines, Align align) {
    return new Stack(lines.stream().map(line -> (Block) line.to(align)).toList());
  }
}
