package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Break;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Columns;
import com.invoiceparserpro.benchmarks.synthetic.page.Gap;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.GridColumn;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import com.invoiceparserpro.benchmarks.synthetic.page.Picture;
import com.invoiceparserpro.benchmarks.synthetic.page.Row;
import com.invoiceparserpro.benchmarks.synthetic.page.Rule;
import com.invoiceparserpro.benchmarks.synthetic.page.Ruling;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.util.Locale;

/** Writes pages as HTML, as a shop's or a bookkeeper's templates have it. */
final class HtmlWriter {

  /** How boxes are put side by side. */
  enum Boxes {
    TABLES,
    FLEX,
    FLOATS
  }

  private final Paper paper;
  private final Boxes boxes;
  private final boolean fixedFooter;
  private final StringBuilder out = new StringBuilder();

  HtmlWriter(Paper paper, Boxes boxes, boolean fixedFooter) {
    this.paper = paper;
    this.boxes = boxes;
    this.fixedFooter = fixedFooter;
  }

  String write() {
    float foot = paper.footer().size() * paper.size() * 1.3f;
    out.append("<!DOCTYPE html><html lang='").append(paper.language()).append('\'');
    out.append(paper.rightToLeft() ? " dir='rtl'" : "").append("><head><meta charset='utf-8'>");
    out.append("<title>").append(escaped(paper.title())).append("</title><style>");
    out.append(
        format(
            "@page{size:%spt %spt;margin:%spt %spt %spt %spt}",
            paper.width(),
            paper.height(),
            paper.margin(),
            paper.margin(),
            paper.margin() + foot,
            paper.margin()));
    out.append(format("body{margin:0;font-family:%s;font-size:%spt}", family(), paper.size()));
    out.append("p{margin:0}table{border-collapse:collapse}td,th{font-weight:normal}");
    out.append("</style></head><body>");
    paper.body().forEach(this::block);
    if (!paper.footer().isEmpty()) {
      out.append(
          fixedFooter
              ? format("<div style='position:fixed;bottom:-%spt;left:0;right:0'>", foot)
              : "<div style='margin-top:30pt'>");
      paper.footer().forEach(this::block);
      out.append("</div>");
    }
    return out.append("</body></html>").toString();
  }

  private String family() {
    return switch (paper.font()) {
      case "serif" -> "'Liberation Serif','Noto Serif CJK JP',serif";
      case "mono" -> "'Liberation Mono','Noto Sans Mono CJK JP',monospace";
      case "lato" -> "Lato,'Noto Sans CJK SC',sans-serif";
      case "roboto" -> "Roboto,'Noto Sans CJK SC',sans-serif";
      case "open" -> "'Open Sans','Noto Sans CJK SC',sans-serif";
      case "dejavu" -> "'DejaVu Sans','Noto Sans CJK SC',sans-serif";
      default -> "'Liberation Sans','Noto Sans CJK SC',sans-serif";
    };
  }

  private void block(Block block) {
    if (block instanceof Text text) {
      out.append("<p style='").append(css(text.style())).append("'>");
      out.append(escaped(text.value())).append("</p>\n");
    } else if (block instanceof Stack stack) {
      out.append("<div>");
      stack.parts().forEach(this::block);
      out.append("</div>\n");
    } else if (block instanceof Columns columns) {
      columns(columns);
    } else if (block instanceof Grid grid) {
      grid(grid);
    } else if (block instanceof Gap gap) {
      out.append(format("<div style='height:%spt'></div>", gap.height()));
    } else if (block instanceof Rule) {
      out.append("<hr>");
    } else if (block instanceof Break) {
      out.append("<div style='page-break-before:always'></div>");
    } else if (block instanceof Picture picture) {
      picture(picture);
    }
  }

  private void picture(Picture picture) {
    out.append(
        format(
            "<div style='width:%spt;height:%spt;background:#468;border-radius:8pt'></div>",
            picture.width(), picture.height()));
  }

  private void columns(Columns columns) {
    out.append(
        switch (boxes) {
          case TABLES -> "<table style='width:100%'><tr>";
          case FLEX -> "<div style='display:flex'>";
          case FLOATS -> "<div style='overflow:hidden'>";
        });
    for (int i = 0; i < columns.parts().size(); i++) {
      float share = columns.shares().get(i) * 100;
      out.append(
          switch (boxes) {
            case TABLES ->
                format("<td width='%s%%' valign='top' style='vertical-align:top'>", (int) share);
            case FLEX -> format("<div style='flex:0 0 %s%%'>", share);
            case FLOATS -> format("<div style='float:left;width:%s%%'>", share);
          });
      block(columns.parts().get(i));
      out.append(boxes == Boxes.TABLES ? "</td>" : "</div>");
    }
    out.append(boxes == Boxes.TABLES ? "</tr></table>\n" : "</div>\n");
  }

  private void grid(Grid grid) {
    String shape = "<table cellpadding='" + Math.max(2, (int) grid.padding()) + "' style='";
    out.append(shape).append(grid.wide() ? "width:100%" : "");
    out.append(grid.ruling() == Ruling.BOX ? ";border:1px solid #000'>" : "'>");
    boolean head = false;
    int number = 0;
    for (Row row : grid.rows()) {
      if (row.head() && grid.repeats()) {
        out.append("<thead>");
        head = true;
      }
      row(grid, row, number++);
      if (head) {
        out.append("</thead>");
        head = false;
      }
    }
    out.append("</table>\n");
  }

  private void row(Grid grid, Row row, int number) {
    out.append("<tr style='page-break-inside:avoid").append(ground(grid, row, number)).append("'>");
    int column = 0;
    for (Cell cell : row.cells()) {
      GridColumn shape = grid.columns().get(column + cell.span() - 1);
      out.append(cell.span() > 1 ? "<td colspan='" + cell.span() + "' style='" : "<td style='");
      out.append("vertical-align:");
      out.append(grid.valign().name().toLowerCase(Locale.ROOT));
      out.append(format(";padding:%spt %spt", grid.padding(), Math.max(2, grid.padding())));
      out.append(";text-align:").append(shape.align().name().toLowerCase(Locale.ROOT));
      out.append(shape.grows() || cell.span() > 1 ? "" : ";white-space:nowrap");
      out.append(grid.ruling() == Ruling.ALL ? ";border:1px solid #444'>" : "'>");
      for (Text line : cell.lines()) {
        Style style = cell.span() > 1 ? line.style() : line.style().to(shape.align());
        out.append("<p style='").append(css(style)).append("'>");
        out.append(escaped(line.value())).append("</p>");
      }
      out.append("</td>");
      column += cell.span();
    }
    out.append("</tr>\n");
  }

  private static String ground(Grid grid, Row row, int number) {
    return switch (grid.ruling()) {
      case NONE, BOX, ALL -> "";
      case BELOW_HEAD -> row.head() ? ";border-bottom:1px solid #000" : "";
      case ROWS -> ";border-bottom:1px solid #aaa";
      case ZEBRA ->
          row.head() ? ";background:#345;color:#fff" : number % 2 == 0 ? ";background:#eee" : "";
    };
  }

  private static String css(Style style) {
    StringBuilder css = new StringBuilder();
    css.append("margin:0;text-align:").append(style.align().name().toLowerCase(Locale.ROOT));
    if (style.size() != 1) {
      css.append(format(";font-size:%s%%", (int) (style.size() * 100)));
    }
    if (style.bold()) {
      css.append(";font-weight:bold");
    }
    if (style.spacing() > 0) {
      css.append(format(";letter-spacing:%sem", style.spacing()));
    }
    return css.append(
            switch (style.ink()) {
              case BLACK -> "";
              case GRAY -> ";color:#666";
              case COLOR -> ";color:#135";
              case WHITE -> ";color:#fff";
            })
        .toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00A0", "&nbsp;");
  }
}
