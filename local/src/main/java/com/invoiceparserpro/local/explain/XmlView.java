package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.parsing.einvoice.Comparison;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of e-invoice XML beside those of the page. */
final class XmlView {

  private final Html html;

  XmlView(Html html) {
    this.html = html;
  }

  void write(Comparison comparison, boolean printed) {
    html.open("section", "id", "xml").element("h2", "E-invoice XML");
    html.open("p", "class", "quiet").text("Syntax " + comparison.xml().syntax());
    Optional.ofNullable(comparison.xml().profile())
        .ifPresent(profile -> html.text(", profile ").element("code", profile));
    html.text(", line items: " + comparison.xml().data().lineItems().size() + ".").close("p");
    html.open("div", "class", "scroll").open("table", "class", "grid").open("thead").open("tr");
    for (String heading :
        printed ? List.of("Field", "XML", "Page alone", "") : List.of("Field", "XML")) {
      html.element("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (Comparison.Row row : comparison.rows()) {
      html.open("tr").element("th", Wording.of(row.field()), "scope", "row");
      cell(row.xml());
      if (printed) {
        cell(row.page());
        verdict(row);
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div").close("section");
  }

  private void cell(@Nullable Extracted<?> value) {
    if (value == null) {
      html.element("td", "–", "class", "quiet");
    } else {
      html.open("td").quote(Wording.value(value.value())).close("td");
    }
  }

  private void verdict(Comparison.Row row) {
    boolean both = row.xml() != null && row.page() != null;
    if (row.agree()) {
      html.open("td").element("span", "✓ same", "class", "passed").close("td");
    } else if (both) {
      html.open("td").element("span", "≠ differs", "class", "failed").close("td");
    } else {
      html.element("td", row.xml() == null ? "page only" : "XML only", "class", "quiet");
    }
  }
}
