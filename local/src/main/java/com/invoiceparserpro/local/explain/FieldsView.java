package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.explain.FieldAccount;
import com.invoiceparserpro.parsing.explain.PageAccount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The header fields, each with what was considered for it. */
final class FieldsView {

  private final Html html;
  private final Explanation explanation;
  private final Set<Integer> drawn;
  private final Map<Field, FieldAccount> accounts = new EnumMap<>(Field.class);

  FieldsView(Html html, Explanation explanation, Set<Integer> drawn) {
    this.html = html;
    this.explanation = explanation;
    this.drawn = drawn;
    PageAccount page = explanation.page();
    if (page != null) {
      page.fields().forEach(account -> accounts.put(account.field(), account));
    }
  }

  void write() {
    Map<Field, Extracted<?>> stated = explanation.invoice().parsed().fields();
    html.open("section", "id", "fields").element("h2", "Fields");
    stated.forEach(this::stated);
    html.element("h3", "Not stated");
    List<String> never = new ArrayList<>();
    for (Field field : Field.values()) {
      FieldAccount account = accounts.get(field);
      if (stated.containsKey(field)) {
        continue;
      }
      if (account == null || account.candidates().isEmpty()) {
        never.add(Wording.of(field));
        continue;
      }
      html.open("details", "class", "field absent", "id", "f-" + field.jsonName());
      html.open("summary").element("span", Wording.of(field), "class", "name");
      html.element("span", "%d considered".formatted(account.considered()), "class", "quiet");
      html.close("summary");
      new CandidatesView(html, drawn).write(account);
      html.close("details");
    }
    if (!never.isEmpty()) {
      String names = never.stream().collect(Collectors.joining(", "));
      String why =
          explanation.page() == null
              ? "The XML does not state: "
              : "Nothing came into question for: ";
      html.element("p", why + names + ".", "class", "quiet");
    }
    html.close("section");
  }

  private void stated(Field field, Extracted<?> value) {
    String level = Wording.level(value.confidence());
    html.open(
        "details",
        "class",
        "field " + level,
        "id",
        "f-" + field.jsonName(),
        "data-row",
        "f-" + field.jsonName());
    html.open("summary").element("span", Wording.of(field), "class", "name");
    html.open("span", "class", "value").quote(Wording.value(value.value())).close("span");
    meter(html, value.confidence());
    html.open("span", "class", "place");
    place(field, value);
    html.close("span").close("summary");
    FieldAccount account = accounts.get(field);
    if (account != null) {
      if (account.winner().filter(w -> w.value().equals(value.value())).isEmpty()) {
        html.element(
            "p", "The page alone would have given another answer; see below.", "class", "note");
      }
      calibrated(value, account);
      new CandidatesView(html, drawn).write(account);
    } else {
      html.element("p", byRule(value), "class", "why");
    }
    html.close("details");
  }

  private void calibrated(Extracted<?> value, FieldAccount account) {
    account
        .winner()
        .filter(w -> Math.abs(w.probability() - value.confidence()) > 0.01)
        .ifPresent(
            w ->
                html.element(
                    "p",
                    "The weights give it %s; of such values %s were right on layouts they had not seen."
                        .formatted(
                            Wording.percent(w.probability()), Wording.percent(value.confidence())),
                    "class",
                    "quiet"));
  }

  private static String byRule(Extracted<?> value) {
    return switch (value.source()) {
      case E_INVOICE -> "Stated by the XML; the page was asked only for its place.";
      case DERIVED -> "Not printed as such: it follows from other values by a rule.";
      case MANUAL -> "Entered by a person.";
      case TEXT -> "Read by a rule of its own, by its form and label, not chosen among candidates.";
    };
  }

  private void place(Field field, Extracted<?> value) {
    html.element("span", Wording.of(value.source()), "class", "source");
    Location location = value.location();
    if (location != null && drawn.contains(location.page())) {
      html.element("a", "p. " + location.page(), "href", "#b-" + field.jsonName());
    } else if (location != null) {
      html.text(" p. " + location.page());
    }
  }

  static void meter(Html html, double confidence) {
    html.open("span", "class", "meter " + Wording.level(confidence));
    html.open("svg", "viewBox", "0 0 100 6", "preserveAspectRatio", "none", "aria-hidden", "true");
    html.open("rect", "class", "track", "width", "100", "height", "6").close("rect");
    html.open("rect", "width", String.valueOf(Math.round(confidence * 100)), "height", "6");
    html.close("rect").close("svg");
    html.element("span", Wording.percent(confidence), "class", "num").close("span");
  }
}
