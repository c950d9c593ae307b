package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Columns;
import com.invoiceparserpro.benchmarks.synthetic.page.Gap;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Picture;
import com.invoiceparserpro.benchmarks.synthetic.page.Rule;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.util.ArrayList;
import java.util.List;

/** All above the table: title, parties, facts. */
final class Heading {

  private final Content content;
  private final Look look;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;

  Heading(Content content, Look look, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.look = look;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
  }

  List<Block> blocks(Parties parties, PairSetter setter) {
    boolean numberInTitle = draw.chance(0.15);
    truth.tag("number.in.title", numberInTitle);
    Text title = title(numberInTitle);
    List<Pair> pairs = new Facts(content, look, wording, truth, draw).pairs(!numberInTitle);
    Block facts = setter.set(pairs, look.facts());
    boolean flat =
        List.of(PairForm.HEADS, PairForm.ONE_LINE, PairForm.BOXES, PairForm.FOUR_COLUMNS)
            .contains(look.facts());
    boolean told = List.of(Frame.VENDOR_LEFT, Frame.WINDOW, Frame.LOGO_ONLY).contains(look.frame());
    boolean labelled = look.partyLabels() || (!told && draw.chance(0.7));
    Block customer = parties.customer(labelled || look.frame() == Frame.SIDE_BY_SIDE);
    Block ship = parties.shipTo();
    Gap gap = new Gap(draw.between(6f, 24f));
    Block aside = flat ? ship : facts;
    List<Block> top = new ArrayList<>();
    switch (look.frame()) {
      case VENDOR_LEFT ->
          top.addAll(
              List.of(
                  Columns.of(parties.vendor(Align.LEFT, false), 0.55f, Stack.of(title, aside)),
                  gap,
                  Columns.of(customer, 0.5f, flat ? new Stack(List.of()) : ship)));
      case VENDOR_RIGHT ->
          top.addAll(
              List.of(
                  Columns.of(title, 0.5f, parties.vendor(draw.any(Align.RIGHT, Align.LEFT), false)),
                  gap,
                  Columns.of(customer, 0.5f, Stack.of(aside, flat ? new Stack(List.of()) : ship))));
      case VENDOR_CENTERED ->
          top.addAll(
              List.of(
                  parties.vendor(Align.CENTER, false),
                  new Rule(),
                  title.to(Align.CENTER),
                  gap,
                  Columns.of(customer, 0.55f, aside)));
      case WINDOW ->
          top.addAll(
              List.of(
                  parties.vendor(Align.RIGHT, false),
                  gap,
                  Columns.of(Stack.of(parties.senderLine(), customer), 0.6f, aside),
                  gap,
                  title));
      case LOGO_ONLY ->
          top.addAll(
              List.of(
                  Columns.of(new Picture(draw.between(60, 140), 40), 0.5f, title.to(Align.RIGHT)),
                  gap,
                  Columns.of(customer, 0.55f, aside)));
      case SIDE_BY_SIDE ->
          top.addAll(
              List.of(
                  title.to(draw.any(Align.class)),
                  gap,
                  draw.chance(0.8)
                      ? Columns.of(parties.vendor(Align.LEFT, true), 0.5f, customer)
                      : Columns.of(customer, 0.5f, parties.vendor(Align.LEFT, true)),
                  gap,
                  flat ? ship : Columns.of(facts, 0.5f, ship)));
      case CUSTOMER_FIRST ->
          top.addAll(
              List.of(
                  Columns.of(customer, 0.55f, parties.vendor(Align.LEFT, labelled)),
                  gap,
                  Columns.of(title, 0.5f, aside)));
      case VENDOR_BELOW ->
          top.addAll(
              List.of(
                  title, customer, gap, Columns.of(parties.vendor(Align.LEFT, true), 0.5f, aside)));
      case BOXED ->
          top.addAll(
              List.of(
                  title.to(Align.CENTER),
                  Columns.of(parties.vendor(Align.LEFT, labelled), customer, aside)));
      case FACTS_FIRST ->
          top.addAll(
              List.of(
                  Columns.of(title, 0.5f, aside),
                  gap,
                  Columns.of(parties.vendor(Align.LEFT, labelled), 0.5f, customer)));
    }
    if (flat) {
      top.add(gap);
      top.add(facts);
    }
    return top;
  }

  private Text title(boolean withNumber) {
    String text = wording.words().pick(content.kind().titleKey(), draw);
    if (withNumber) {
      String label = wording.plain(new Facts(content, look, wording, truth, draw).numberKey());
      boolean titled =
          label
              .toLowerCase(java.util.Locale.ROOT)
              .startsWith(text.toLowerCase(java.util.Locale.ROOT));
      text = (titled ? label : text) + draw.any(" ", " ", " # ", ": ", " No. ") + content.number();
      truth.field("invoice_number", content.number(), content.number());
    }
    float spacing = !withNumber && draw.chance(0.12) ? 0.3f : 0;
    Ink ink = draw.any(Ink.BLACK, Ink.COLOR, Ink.GRAY);
    return new Text(
        text, new Style(draw.between(1.2f, 2.6f), draw.chance(0.7), Align.LEFT, spacing, ink));
  }
}
