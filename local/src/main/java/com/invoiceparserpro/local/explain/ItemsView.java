package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The line items, with the proof of each. */
final class ItemsView {

  private static final int MANY = 25;

  private final Html html;
  private final Invoice invoice;
  private final Set<Integer> drawn;

  ItemsView(Html html, Invoice invoice, Set<Integer> drawn) {
    this.html = html;
    this.invoice = invoice;
    this.drawn = drawn;
  }

  void write() {
    List<LineItem> items = invoice.parsed().lineItems();
    html.open("section", "id", "items").element("h2", "Line items");
    if (items.isEmpty()) {
      html.element("p", "No line items were found.", "class", "quiet").close("section");
      return;
    }
    List<LineColumn> columns = new ArrayList<>();
    for (LineColumn column : LineColumn.values()) {
      if (items.stream().anyMatch(item -> item.cell(column).isPresent())) {
        columns.add(column);
      }
    }
    html.open("div", "class", items.size() > MANY ? "scroll tall" : "scroll");
    html.open("table", "class", "grid").open("thead").open("tr");
    html.element("th", "#", "scope", "col", "class", "num");
    for (LineColumn column : columns) {
      html.element("th", Wording.of(column), "scope", "col", "class", align(column));
    }
    html.element("th", "Proof", "scope", "col");
    html.close("tr").close("thead").open("tbody");
    for (int i = 0; i < items.size(); i++) {
      row(i, items.get(i), columns);
    }
    html.close("tbody");
    sum(items, columns);
    html.close("table").close("div").close("section");
  }

  private void row(int index, LineItem item, List<LineColumn> columns) {
    String id = "item-" + (index + 1);
    html.open("tr", "id", id, "data-row", id);
    html.open("th", "scope", "row", "class", "num");
    number(index, item);
    html.close("th");
    for (LineColumn column : columns) {
      Extracted<?> cell = item.cell(column).orElse(null);
      if (cell == null) {
        html.element("td", "–", "class", align(column) + " quiet");
      } else {
        html.open("td", "class", align(column) + " cell " + Wording.level(cell.confidence()));
        html.quote(Wording.value(cell.value())).close("td");
      }
    }
    html.open("td", "class", "proof");
    proof(index, item);
    html.close("td").close("tr");
  }

  private void proof(int index, LineItem item) {
    Optional<Check> check =
        invoice.checks().stream()
            .filter(c -> c.rule().startsWith("line " + index + ":"))
            .findFirst();
    if (check.isEmpty()) {
      html.element("span", "not checked", "class", "quiet");
      return;
    }
    boolean passed = check.get().passed();
    String discount =
        item.decimal(LineColumn.DISCOUNT)
            .map(amount -> " − " + amount.abs().toPlainString())
            .orElse("");
    String amount = plain(item, LineColumn.AMOUNT);
    String expected = Optional.ofNullable(check.get().expected()).orElse("?");
    html.element("span", passed ? "✓ " : "✗ ", "class", passed ? "passed" : "failed");
    html.element(
        "span",
        "%s × %s%s = %s"
            .formatted(
                plain(item, LineColumn.QUANTITY),
                plain(item, LineColumn.UNIT_PRICE),
                discount,
                passed ? amount : expected + ", not " + amount),
        "class",
        "num");
  }

  private static String plain(LineItem item, LineColumn column) {
    return item.decimal(column).map(BigDecimal::toPlainString).orElse("?");
  }

  /** The line's number, which leads to its place. */
  private void number(int index, LineItem item) {
    String number = String.valueOf(index + 1);
    for (Map.Entry<LineColumn, Extracted<?>> cell : item.cells().entrySet()) {
      Location location = cell.getValue().location();
      if (location != null && drawn.contains(location.page())) {
        html.element(
            "a",
            number,
            "href",
            "#b-item-" + number + "-" + cell.getKey().jsonName(),
            "title",
            "Page " + location.page());
        return;
      }
    }
    html.text(number);
  }

  private void sum(List<LineItem> items, List<LineColumn> columns) {
    if (!columns.contains(LineColumn.AMOUNT)) {
      return;
    }
    BigDecimal sum = LineItem.sum(items).orElse(BigDecimal.ZERO);
    html.open("tfoot").open("tr");
    html.element(
        "th", "Sum", "scope", "row", "colspan", String.valueOf(columns.size()), "class", "num");
    html.element("td", sum.toPlainString(), "class", "num").open("td");
    invoice.checks().stream()
        .filter(check -> check.rule().equals("sum of lines"))
        .findFirst()
        .ifPresent(check -> sum(check, sum.toPlainString()));
    html.close("td").close("tr").close("tfoot");
  }

  private void sum(Check check, String sum) {
    String printed = Optional.ofNullable(check.actual()).orElse("?");
    if (check.passed()) {
      String agrees = printed.equals(sum) ? "✓ as printed" : "✓ fits " + printed;
      html.element("span", agrees, "class", "passed");
    } else {
      html.element("span", "✗ printed: " + printed, "class", "failed");
    }
  }

  private static String align(LineColumn column) {
    return column.type() == ValueType.TEXT ? "text" : "num";
  }
}
