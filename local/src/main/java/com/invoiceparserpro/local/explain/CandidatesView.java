package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.parsing.explain.Candidate;
import com.invoiceparserpro.parsing.explain.Contribution;
import com.invoiceparserpro.parsing.explain.FieldAccount;
import java.util.List;
import java.util.Set;

/** The candidates of a field: their places, their scores, and why one of them won. */
final class CandidatesView {

  private static final double WIDEST = 12;
  private static final int LONGEST_LINE = 160;

  private final Html html;
  private final Set<Integer> drawn;

  /**
   * A view.
   *
   * @param drawn numbers of the pages that the document shows
   */
  CandidatesView(Html html, Set<Integer> drawn) {
    this.html = html;
    this.drawn = drawn;
  }

  /** The anchor of a candidate's box. */
  static String id(FieldAccount account, int index) {
    return "c-" + account.field().jsonName() + "-" + (index + 1);
  }

  void write(FieldAccount account) {
    html.element("p", Reasons.of(account), "class", "why");
    html.open("ol", "class", "candidates");
    for (int i = 0; i < account.candidates().size(); i++) {
      boolean won = i == 0 && account.winner().isPresent();
      write(account, i, won);
    }
    html.close("ol");
    html.open("p", "class", "none" + (account.winner().isEmpty() ? " won" : ""));
    html.element("b", "Not stated");
    html.text(
        " · "
            + Wording.percent(account.none())
            + " · to beat: "
            + Wording.score(account.noneScore()));
    html.close("p");
    int more = account.considered() - account.candidates().size();
    if (more > 0) {
      html.element("p", "%d less likely values are not shown.".formatted(more), "class", "quiet");
    }
  }

  private void write(FieldAccount account, int index, boolean won) {
    Candidate candidate = account.candidates().get(index);
    html.open("li", "class", won ? "won" : "lost", "data-b", id(account, index));
    html.open("div", "class", "head");
    html.open("strong").quote(Wording.value(candidate.value())).close("strong");
    html.element("span", Wording.percent(candidate.probability()), "class", "num");
    html.element("span", "score " + Wording.score(candidate.score()), "class", "num");
    int page = candidate.location().page();
    if (drawn.contains(page)) {
      html.element("a", "page " + page, "href", "#" + id(account, index));
    } else {
      html.element("span", "page " + page);
    }
    html.close("div");
    html.open("div", "class", "line").text(candidate.derived() ? "follows from " : "in ");
    html.open("q").quote(cut(candidate.line())).close("q").close("div");
    if (!won) {
      html.element("p", Reasons.lost(candidate, account), "class", "why");
    }
    if (won) {
      html.open("details", "open", "");
    } else {
      html.open("details");
    }
    html.element("summary", "What made its score");
    contributions(html, candidate.contributions());
    html.close("details").close("li");
  }

  static void contributions(Html html, List<Contribution> contributions) {
    html.open("table", "class", "points").open("tbody");
    for (Contribution each : contributions) {
      boolean plain = each.value() == 1;
      html.open("tr").element("th", Wording.of(each.feature()), "scope", "row");
      html.element(
          "td",
          plain ? "" : Wording.number(each.value()) + " × " + Wording.number(each.weight()),
          "class",
          "num quiet");
      html.element("td", Wording.points(each.points()), "class", "num");
      html.open("td", "class", "bar");
      bar(html, each.points());
      html.close("td").close("tr");
    }
    html.close("tbody").close("table");
  }

  private static void bar(Html html, double points) {
    double width = Math.min(WIDEST, Math.abs(points)) / WIDEST * 50;
    html.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
    html.open(
            "rect",
            "class",
            points < 0 ? "minus" : "plus",
            "x",
            Wording.number(points < 0 ? 50 - width : 50).replace("−", "-"),
            "width",
            Wording.number(width),
            "height",
            "8")
        .close("rect");
    html.open("rect", "class", "axis", "x", "49.6", "width", "0.8", "height", "8").close("rect");
    html.close("svg");
  }

  private static String cut(String line) {
    String spaced = line.replace('\t', ' ');
    return spaced.length() <= LONGEST_LINE
        ? spaced
        : spaced.substring(0, spaced.offsetByCodePoints(0, LONGEST_LINE / 2)) + " …";
  }
}
