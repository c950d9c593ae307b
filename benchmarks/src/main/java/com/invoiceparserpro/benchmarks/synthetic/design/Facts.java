package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Kind;
import com.invoiceparserpro.benchmarks.synthetic.content.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The number, the dates, and what stands beside them. */
final class Facts {

  private final Content content;
  private final Look look;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;

  Facts(Content content, Look look, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.look = look;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
  }

  /** The pairs, in some order; the number is left out where the title has it. */
  List<Pair> pairs(boolean withNumber) {
    List<Pair> main = new ArrayList<>();
    if (withNumber) {
      main.add(pair("number", numberLabel(), content.number()));
      truth.field("invoice_number", content.number(), content.number());
    }
    String date = look.dates().print(content.date());
    main.add(pair("date", wording.label("date"), date));
    truth.field("invoice_date", content.date(), date);
    LocalDate due = content.due();
    if (due != null && draw.chance(0.85)) {
      String printed = look.dates().print(due);
      main.add(pair("due", wording.label("due"), printed));
      truth.field("due_date", due, printed);
    }
    List<Pair> others = others();
    List<Pair> all = new ArrayList<>(main);
    if (draw.chance(0.7)) {
      all.addAll(others);
    } else {
      all.addAll(others);
      all = draw.shuffled(all);
    }
    for (Pair pair : main) {
      truth.tag("label." + pair.key(), pair.label());
    }
    return all;
  }

  String numberLabel() {
    return wording.label(numberKey());
  }

  /** Under which the label of the document's number is worded. */
  String numberKey() {
    if (content.kind() == Kind.CREDIT) {
      return "number.credit";
    }
    return content.kind() == Kind.RECEIPT && wording.has("number.receipt")
        ? "number.receipt"
        : "number";
  }

  private List<Pair> others() {
    Words words = wording.words();
    List<Pair> found = new ArrayList<>();
    add(
        found,
        0.3,
        "order",
        draw.pattern(draw.any("9#####", "PO-9####", "@@9##/##", "4500######")));
    add(found, 0.3, "customer.no", draw.pattern(draw.any("9####", "C-9###", "1####")));
    add(found, 0.1, "delivery.note", draw.pattern(draw.any("LS9####", "9#####", "DN-9###")));
    add(found, 0.1, "project", draw.pattern(draw.any("P-9###", "2#-@@@-#")));
    add(found, 0.15, "contact", content.vendor().person() == null ? "" : content.vendor().person());
    add(found, 0.1, "reference", draw.pattern(draw.any("@@/@@", "9####-@", "mail 9#.0#.")));
    add(found, 0.12, "payment", words.pick("payment.value", draw));
    LocalDate from = content.date().minusMonths(1).withDayOfMonth(1);
    LocalDate to = content.date().withDayOfMonth(1).minusDays(1);
    String period = look.dates().print(from) + draw.any(" - ", " \u2013 ") + look.dates().print(to);
    add(found, 0.12, "period", period);
    add(found, 0.15, "delivery.date", look.dates().print(content.date().minusDays(3)));
    add(found, 0.05, "print.date", look.dates().print(content.date().plusDays(2)));
    if (draw.chance(0.3)) {
      String days = Integer.toString(content.termDays() == 0 ? 30 : content.termDays());
      add(found, 1, "terms", words.pick("terms.value", draw).replace("{n}", days));
      if (truth.value("due_date") == null) {
        int stated = content.termDays() == 0 ? 30 : content.termDays();
        truth.other("due_date", content.date().plusDays(stated).toString());
      }
    }
    return draw.shuffled(found);
  }

  private void add(List<Pair> found, double share, String key, String value) {
    if (draw.chance(share) && !value.isEmpty() && wording.has(key)) {
      found.add(pair(key, wording.label(key), value));
    }
  }

  private static Pair pair(String key, String label, String value) {
    return new Pair(key, label, value, false);
  }
}
