package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.parsing.evidence.Habits;
import com.invoiceparserpro.text.DateOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the document writes: language, decimal mark, order of dates. */
final class HabitsView {

  private static final int MOST = 8;

  private final Html html;

  HabitsView(Html html) {
    this.html = html;
  }

  void write(Habits habits) {
    html.open("section", "id", "habits").element("h2", "How the document writes");
    html.open("dl");
    html.element("dt", "Language").open("dd");
    html.text(Optional.ofNullable(habits.language()).map(HabitsView::name).orElse("undecided"));
    html.close("dd");
    html.element("dt", "Decimal mark");
    html.element("dd", "“" + habits.mark().sign() + "”");
    html.element("dt", "Dates in figures");
    html.element(
        "dd", habits.dates() == DateOrder.DAY_FIRST ? "day before month" : "month before day");
    html.close("dl");
    votes(habits.votes());
    html.close("section");
  }

  private void votes(Map<String, Double> votes) {
    List<Map.Entry<String, Double>> most =
        votes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      return;
    }
    double highest = most.get(0).getValue();
    html.open("table", "class", "points").element("caption", "Votes for the language");
    html.open("tbody");
    for (Map.Entry<String, Double> vote : most) {
      html.open("tr").element("th", name(vote.getKey()), "scope", "row");
      html.element("td", String.format(Locale.ROOT, "%.1f", vote.getValue()), "class", "num");
      html.open("td", "class", "bar");
      html.open(
          "svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
      String width = String.valueOf(Math.round(100 * vote.getValue() / highest));
      html.open("rect", "class", "vote", "width", width, "height", "8").close("rect");
      html.close("svg").close("td").close("tr");
    }
    html.close("tbody").close("table");
  }

  private static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
  }
}
