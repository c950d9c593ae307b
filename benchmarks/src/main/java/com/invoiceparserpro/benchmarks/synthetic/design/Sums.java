package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Kind;
import com.invoiceparserpro.benchmarks.synthetic.content.MoneyStyle;
import com.invoiceparserpro.benchmarks.synthetic.content.PriceMode;
import com.invoiceparserpro.benchmarks.synthetic.content.TaxLine;
import com.invoiceparserpro.benchmarks.synthetic.content.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The totals as labels and values, and the truth about them. */
final class Sums {

  private static final Pattern WORDED_RATE = Pattern.compile("[@(]?\\s*[0-9.,]+\\s?%\\)?");

  private final Content content;
  private final Totals totals;
  private final Look look;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;
  private final List<Pair> pairs = new ArrayList<>();
  private final boolean negative;

  Sums(Content content, Look look, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.totals = content.totals();
    this.look = look;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
    this.negative = content.kind() == Kind.CREDIT && draw.chance(0.4);
    if (content.kind() == Kind.CREDIT) {
      truth.signsMayDiffer();
    }
  }

  List<Pair> pairs() {
    boolean adjusted = totals.discount().signum() > 0 || totals.shipping().signum() > 0;
    boolean taxed = content.mode() != PriceMode.UNTAXED;
    if (adjusted || draw.chance(taxed ? 0.85 : 0.4)) {
      items();
    }
    if (totals.discount().signum() > 0) {
      discount();
    }
    if (totals.shipping().signum() > 0) {
      add("shipping", wording.label("shipping"), totals.shipping(), false);
      truth.field("shipping_amount", totals.shipping(), last());
    }
    if (content.mode() == PriceMode.NET && adjusted && draw.chance(0.5)) {
      net();
    }
    if (content.mode() == PriceMode.NET) {
      taxes("tax");
    }
    if (totals.rounding().signum() != 0) {
      add("rounding", wording.label("rounding"), totals.rounding(), false);
    }
    if (content.mode() == PriceMode.GROSS && draw.chance(0.3)) {
      net();
      taxes("tax.included");
      total();
    } else {
      total();
      if (content.mode() == PriceMode.GROSS) {
        taxes("tax.included");
      }
    }
    balance();
    return pairs;
  }

  private void items() {
    boolean gross = content.mode() == PriceMode.GROSS;
    boolean plain = !gross && totals.items().compareTo(totals.net()) == 0 && draw.chance(0.35);
    add("subtotal", wording.label(plain ? "net" : "subtotal"), totals.items(), false);
    truth.printed(last());
    if (gross) {
      truth.other("subtotal", totals.items().toPlainString());
    } else {
      truth.field("subtotal", signed(totals.items()), last());
    }
  }

  private void discount() {
    String label = wording.label("discount");
    if (totals.discountRate().signum() > 0 && draw.chance(0.7)) {
      String rate = look.money().numbers().print(totals.discountRate());
      label =
          wording.plain("discount")
              + " "
              + draw.any("{r}%", "({r}%)", "{r} %").replace("{r}", rate);
      label = wording.cased(label) + look.colon();
    }
    boolean minus = draw.chance(0.7);
    add("discount", label, minus ? totals.discount().negate() : totals.discount(), false);
    truth.field("discount_amount", totals.discount(), look.money().bare(totals.discount()));
  }

  private void net() {
    add("net", wording.label("net"), totals.net(), false);
    if (truth.value("subtotal") != null) {
      truth.other("subtotal", signed(totals.net()).toPlainString());
    } else {
      truth.field("subtotal", signed(totals.net()), last());
    }
  }

  private void taxes(String key) {
    boolean rated = draw.chance(0.65);
    int form = draw.between(0, 4);
    for (TaxLine tax : totals.taxes()) {
      String rate = look.money().numbers().print(tax.rate());
      String name = tax.name().isEmpty() ? wording.plain(key) : tax.name();
      if (!name.contains(rate)) {
        name = WORDED_RATE.matcher(name).replaceAll("").strip();
      }
      String text =
          (!name.contains("%") && rated) || totals.taxes().size() > 1
              ? switch (form) {
                case 0 -> name + " " + rate + "%";
                case 1 -> name + " (" + rate + " %)";
                case 2 -> rate + " % " + name;
                case 3 -> name + " @ " + rate + "%";
                default -> name + " " + rate + " % / " + look.money().bare(signed(tax.base()));
              }
              : name;
      add("tax", wording.cased(text) + look.colon(), tax.tax(), false);
      truth.printed(last());
    }
    if (!totals.taxes().isEmpty()) {
      truth.derived("tax_amount", signed(totals.tax()).toPlainString());
    }
  }

  private void total() {
    add("total", wording.label("total"), totals.total(), draw.chance(0.7));
    truth.field("total_amount", signed(totals.total()), last());
  }

  private void balance() {
    if (totals.previous().signum() > 0) {
      add("previous", wording.label("previous"), totals.previous(), false);
    }
    if (totals.paid().signum() > 0) {
      add(
          "paid",
          wording.label("paid"),
          draw.chance(0.5) ? totals.paid().negate() : totals.paid(),
          false);
    }
    if (totals.paid().signum() > 0 || totals.previous().signum() > 0 || draw.chance(0.1)) {
      add("balance", wording.label("balance"), totals.due(), draw.chance(0.7));
    }
  }

  private void add(String key, String label, BigDecimal value, boolean strong) {
    boolean bare = !strong && look.money().place() != MoneyStyle.Place.NOWHERE && draw.chance(0.1);
    BigDecimal shown = signed(value);
    String print = bare ? look.money().bare(shown) : look.money().print(shown);
    pairs.add(new Pair(key, label, print, strong));
    truth.tag("label." + key, label);
  }

  private BigDecimal signed(BigDecimal value) {
    return negative ? value.negate() : value;
  }

  private String last() {
    return pairs.get(pairs.size() - 1).value();
  }
}
