package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.ContentMaker;
import com.invoiceparserpro.benchmarks.synthetic.content.Country;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.MoneyStyle;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Gap;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws an invoice and its layout, and puts the two together. */
public final class Composer {

  private final Country country;
  private final Draw draw;
  private final Content content;
  private final Look look;
  private final Wording wording;
  private final Truth truth = new Truth();

  public Composer(Country country, Draw draw) {
    this.country = country;
    this.draw = draw;
    this.content = new ContentMaker(country, draw.fork()).make();
    this.look = Look.draw(country, draw.fork());
    this.wording = new Wording(country, draw.fork(), look);
  }

  /** The document. To be called once. */
  public Composition compose() {
    tags();
    PairSetter setter = new PairSetter(look, draw);
    Parties parties = new Parties(content, wording, truth, draw);
    Heading heading = new Heading(content, look, wording, truth, draw);
    List<Block> body = new ArrayList<>(heading.blocks(parties, setter));
    List<Pair> sums = new Sums(content, look, wording, truth, draw).pairs();
    boolean inTable = look.sums() == SumForm.IN_TABLE;
    body.add(new Gap(draw.between(4f, 20f)));
    if (draw.chance(0.25)) {
      body.add(Text.plain(wording.words().pick("greeting", draw)));
    }
    currency(body);
    body.add(new ItemTable(content, look, wording, truth, draw).block(inTable ? sums : List.of()));
    body.add(new Gap(draw.between(2f, 14f)));
    if (!inTable) {
      body.add(new SumSetter(look, setter, draw).set(sums));
    }
    body.add(new Gap(draw.between(4f, 20f)));
    body.addAll(new Notes(content, look, wording, truth, draw).blocks());
    return new Composition(paper(body, parties), truth);
  }

  private void currency(List<Block> body) {
    boolean stated = look.currencyStated();
    if (stated) {
      body.add(
          new Text(wording.filled("amounts.in", "{c}", content.country().currency()), Style.SMALL));
    }
    String code = country.currency();
    boolean marked =
        look.money().place() != MoneyStyle.Place.NOWHERE
            || "true".equals(truth.tags().get("currency.heading"));
    if (stated || marked) {
      truth.derived("currency", code);
      if (!stated && look.money().mark().equals("$")) {
        truth.other("currency", "USD");
      }
    } else {
      truth.other("currency", code);
    }
  }

  private Paper paper(List<Block> body, Parties parties) {
    List<Block> footer = new ArrayList<>();
    boolean unnamed = truth.value("vendor") == null;
    if (unnamed || draw.chance(0.35)) {
      Align align = draw.any(Align.LEFT, Align.CENTER);
      parties.imprint().forEach(line -> footer.add(line.to(align)));
    }
    if (draw.chance(0.3)) {
      String page = wording.words().pick("page", draw).replace("{p}", "1").replace("{n}", "1");
      footer.add(new Text(page, Style.SMALL.to(draw.any(Align.class))));
    }
    if (draw.chance(0.04)) {
      body.add(new Text(wording.words().first("hidden"), Style.SMALL.in(Ink.WHITE)));
      truth.tag("hidden", true);
    }
    boolean letter = List.of("US", "CA", "MX", "CO", "CL").contains(country.region());
    return new Paper(
        country.language(),
        content.number(),
        body,
        footer,
        draw.any("sans", "sans", "sans", "serif", "mono", "lato", "roboto", "open", "dejavu"),
        draw.any(7f, 8f, 8.5f, 9f, 9f, 10f, 10f, 11f),
        letter ? 612 : 595,
        letter ? 792 : 842,
        draw.between(28f, 64f),
        country.language().equals("ar"));
  }

  private void tags() {
    truth.tag("country", country.code());
    truth.tag("language", country.language());
    truth.tag("kind", content.kind());
    truth.tag("mode", content.mode());
    truth.tag("frame", look.frame());
    truth.tag("facts", look.facts());
    truth.tag("sums", look.sums());
    truth.tag("ruling", look.ruling());
    truth.tag("valign", look.valign());
    truth.tag("place", look.money().place());
    truth.tag("lines", content.items().size());
    truth.tag("numbers", look.money().numbers().print(new BigDecimal("1234567.8"), 2));
    truth.tag("dates", look.dates().pattern());
    truth.tag("colon", look.colon().isEmpty() ? "none" : look.colon());
  }
}
