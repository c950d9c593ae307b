package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.explain.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to make of the whole: the head of the page, the checks and the warnings. */
final class VerdictView {

  private final Html html;
  private final Explanation explanation;
  private final Invoice invoice;

  VerdictView(Html html, Explanation explanation) {
    this.html = html;
    this.explanation = explanation;
    this.invoice = explanation.invoice();
  }

  void head() {
    html.open("header", "class", "top").open("div");
    html.open("p", "class", "file").quote(invoice.fileName()).text(several()).close("p");
    html.open("h1").quote(text(Field.VENDOR).orElse("Vendor not stated")).close("h1");
    html.open("p", "class", "facts");
    fact(
        invoice.documentType().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        text(Field.INVOICE_NUMBER).orElse("no number"));
    fact("dated", text(Field.INVOICE_DATE).orElse("no date"));
    fact(
        "total",
        text(Field.TOTAL_AMOUNT).orElse("none")
            + text(Field.CURRENCY).map(currency -> " " + currency).orElse(""));
    html.close("p").close("div");
    html.open("div", "class", "verdict " + (invoice.needsReview() ? "review" : "clear"));
    html.element("strong", invoice.needsReview() ? "Needs review" : "No review needed");
    html.element(
        "span",
        "%s confident over %d fields"
            .formatted(
                Wording.percent(invoice.overallConfidence()), invoice.parsed().fields().size()));
    html.close("div").close("header");
  }

  private String several() {
    return explanation.of() == 1
        ? ""
        : " · invoice %d of %d in the file".formatted(explanation.number(), explanation.of());
  }

  private void fact(String name, String value) {
    html.open("span").element("small", name + " ").quote(value).close("span");
  }

  private Optional<String> text(Field field) {
    return invoice.parsed().field(field).map(Extracted::value).map(Wording::value);
  }

  void reasons() {
    List<String> reasons = new ArrayList<>();
    Review.missing(invoice.parsed())
        .forEach(field -> reasons.add(Wording.of(field) + " is not stated."));
    for (Field field : Review.doubtful(invoice.parsed())) {
      String sure =
          invoice.parsed().field(field).map(v -> Wording.percent(v.confidence())).orElse("");
      reasons.add("%s is doubtful: %s.".formatted(Wording.of(field), sure));
    }
    List<Check> failed = invoice.checks().stream().filter(check -> !check.passed()).toList();
    failed.stream()
        .filter(check -> !isOfLine(check))
        .forEach(check -> reasons.add("This does not hold: " + check.rule() + "."));
    long lines = failed.stream().filter(VerdictView::isOfLine).count();
    if (lines > 0) {
      reasons.add(
          (lines == 1 ? "In one line" : "In " + lines + " lines")
              + " quantity times price is not the amount.");
    }
    if (invoice.needsReview() && !reasons.isEmpty()) {
      html.open("section", "class", "reasons").element("h2", "Why a person should look");
      html.open("ul");
      reasons.forEach(reason -> html.element("li", reason));
      html.close("ul").close("section");
    }
  }

  void warnings() {
    if (invoice.warnings().isEmpty()) {
      return;
    }
    html.open("section", "id", "warnings").element("h2", "Warnings").open("ul");
    for (Warning warning : invoice.warnings()) {
      html.open("li").text(warning.message() + " ").element("code", warning.code()).close("li");
    }
    html.close("ul").close("section");
  }

  void checks() {
    html.open("section", "id", "checks").element("h2", "Checks");
    List<Check> lines = invoice.checks().stream().filter(VerdictView::isOfLine).toList();
    List<Check> others = invoice.checks().stream().filter(check -> !isOfLine(check)).toList();
    if (invoice.checks().isEmpty()) {
      html.element("p", "Too little is stated to check anything.", "class", "quiet");
    }
    if (!others.isEmpty()) {
      table(others);
    }
    if (!lines.isEmpty()) {
      long failed = lines.stream().filter(check -> !check.passed()).count();
      html.open("details", "class", "more");
      html.element(
          "summary", "Line by line: %d hold, %d fail".formatted(lines.size() - failed, failed));
      table(lines);
      html.close("details");
    }
    html.close("section");
  }

  private void table(List<Check> checks) {
    html.open("div", "class", "scroll").open("table", "class", "grid").open("thead").open("tr");
    html.element("th", "Verdict", "scope", "col").element("th", "Rule", "scope", "col");
    html.element("th", "Expected", "scope", "col", "class", "num");
    html.element("th", "Stated", "scope", "col", "class", "num");
    html.close("tr").close("thead").open("tbody");
    checks.stream().sorted(Comparator.comparing(Check::passed)).forEach(this::check);
    html.close("tbody").close("table").close("div");
  }

  private static boolean isOfLine(Check check) {
    return check.rule().matches("line \\d{1,6}:.*");
  }

  private void check(Check check) {
    html.open("tr", "class", check.passed() ? "" : "broken").open("td");
    html.element(
        "span",
        check.passed() ? "✓ holds" : "✗ fails",
        "class",
        check.passed() ? "passed" : "failed");
    html.close("td").element("td", isOfLine(check) ? fromOne(check.rule()) : check.rule());
    html.open("td", "class", "num").quote(Optional.ofNullable(check.expected()).orElse("–"));
    html.close("td").open("td", "class", "num");
    html.quote(Optional.ofNullable(check.actual()).orElse("–")).close("td").close("tr");
  }

  /** Rules count lines from 0, people from 1. */
  private static String fromOne(String rule) {
    int colon = rule.indexOf(':');
    return "line " + (Integer.parseInt(rule.substring(5, colon)) + 1) + rule.substring(colon);
  }
}
