package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Party;
import com.invoiceparserpro.benchmarks.synthetic.content.PriceMode;
import com.invoiceparserpro.benchmarks.synthetic.content.TaxLine;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Gap;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.GridColumn;
import com.invoiceparserpro.benchmarks.synthetic.page.Row;
import com.invoiceparserpro.benchmarks.synthetic.page.Ruling;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import com.invoiceparserpro.benchmarks.synthetic.page.Valign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands below the totals: terms, bank, other tables, thanks and law. */
final class Notes {

  private final Content content;
  private final Look look;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;

  Notes(Content content, Look look, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.look = look;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
  }

  List<Block> blocks() {
    List<Block> found = new ArrayList<>();
    LocalDate due = content.due();
    if (due != null && truth.value("due_date") == null) {
      String printed = look.dates().print(due);
      found.add(Text.plain(wording.filled("due.sentence", "{d}", printed)));
      truth.field("due_date", due, printed);
      truth.tag("due", "sentence");
    }
    if (draw.chance(0.2) && content.mode() != PriceMode.UNTAXED) {
      found.addAll(summary());
    }
    if (draw.chance(0.12)) {
      found.addAll(payments());
    }
    if (content.mode() == PriceMode.UNTAXED && draw.chance(0.5) && wording.has("exempt")) {
      found.add(Text.plain(wording.words().pick("exempt", draw)));
    }
    if (draw.chance(0.5)) {
      found.addAll(bank());
    }
    if (draw.chance(0.5)) {
      found.add(Text.plain(wording.filled("closing", "{v}", content.vendor().name())));
    }
    for (String law : draw.shuffled(wording.words().all("legal")).subList(0, draw.between(0, 2))) {
      found.add(new Text(law, draw.any(Style.SMALL, Style.PLAIN)));
    }
    return found;
  }

  private List<Block> summary() {
    List<Row> rows = new ArrayList<>();
    for (TaxLine tax : content.totals().taxes()) {
      String rate = look.money().numbers().print(tax.rate()) + draw.any("%", " %");
      rows.add(
          texts(
              rate,
              look.money().bare(tax.base()),
              look.money().bare(tax.tax()),
              look.money().bare(tax.base().add(tax.tax()))));
    }
    truth.other("subtotal", content.totals().net().toPlainString());
    if (truth.value("tax_amount") == null) {
      truth.derived("tax_amount", content.totals().tax().toPlainString());
    }
    truth.tag("summary", true);
    return table("summary", rows);
  }

  private List<Block> payments() {
    String date = look.dates().print(content.date().plusDays(1));
    truth.tag("payments", true);
    return table(
        "payments",
        List.of(
            texts(
                date,
                wording.words().pick("payment.value", draw),
                draw.pattern("TX9#####"),
                look.money().print(content.totals().paid()))));
  }

  private List<Block> table(String key, List<Row> body) {
    String[] names = wording.words().pick(key + ".head", draw).split(";", -1);
    List<Cell> head = new ArrayList<>();
    for (String name : names) {
      head.add(Cell.of(new Text(name.strip(), Style.BOLD)));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(head, true));
    rows.addAll(body);
    Align align = draw.any(Align.LEFT, Align.RIGHT);
    List<GridColumn> columns = head.stream().map(cell -> new GridColumn(align, true)).toList();
    Grid grid =
        new Grid(columns, rows, draw.any(Ruling.class), Valign.TOP, draw.chance(0.5), false, 2);
    return draw.chance(0.6)
        ? List.of(new Gap(6), new Text(wording.plain(key + ".title"), Style.BOLD), grid, new Gap(6))
        : List.of(new Gap(6), grid, new Gap(6));
  }

  private static Row texts(String... values) {
    List<Cell> cells = new ArrayList<>();
    for (String value : values) {
      cells.add(Cell.of(Text.plain(value)));
    }
    return Row.of(cells);
  }

  private List<Block> bank() {
    Party vendor = content.vendor();
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("bank", wording.label("bank"), vendor.bank(), false));
    pairs.add(new Pair("iban", wording.label("iban"), vendor.iban(), false));
    if (draw.chance(0.6)) {
      pairs.add(new Pair("bic", wording.label("bic"), vendor.bic(), false));
    }
    PairForm form = draw.any(PairForm.INLINE, PairForm.TABLE_LEFT, PairForm.ONE_LINE);
    return List.of(new Gap(6), new PairSetter(look, draw).set(pairs, form), new Gap(4));
  }
}
