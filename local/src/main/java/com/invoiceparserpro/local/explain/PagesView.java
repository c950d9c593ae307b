package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.explain.Candidate;
import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.explain.FieldAccount;
import com.invoiceparserpro.parsing.explain.Mark;
import com.invoiceparserpro.parsing.explain.PageAccount;
import com.invoiceparserpro.parsing.render.PageImage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The pages as drawn, with a box over everything that was read. */
final class PagesView {

  private static final double MARGIN = 1.2;

  private final Html html;
  private final Explanation explanation;
  private final List<PageImage> pages;

  PagesView(Html html, Explanation explanation, List<PageImage> pages) {
    this.html = html;
    this.explanation = explanation;
    this.pages = pages;
  }

  void write() {
    html.open("div", "class", "layers", "role", "group", "aria-label", "What to show on the pages");
    layer("fields", "Fields", true);
    layer("items", "Line items", true);
    layer("labels", "Labels", false);
    layer("values", "Numbers and dates", false);
    layer("texts", "Text as read", false);
    html.close("div");
    if (pages.size() > 1) {
      html.open("nav", "class", "jump", "aria-label", "Pages");
      for (PageImage page : pages) {
        String number = String.valueOf(page.number());
        html.element("a", number, "href", "#page-" + number, "aria-label", "Page " + number);
      }
      html.close("nav");
    }
    pages.forEach(this::write);
  }

  private void layer(String name, String label, boolean on) {
    html.open("label");
    if (on) {
      html.open("input", "type", "checkbox", "id", "show-" + name, "checked", "");
    } else {
      html.open("input", "type", "checkbox", "id", "show-" + name);
    }
    html.text(label).close("label");
  }

  private void write(PageImage page) {
    String number = String.valueOf(page.number());
    html.open("figure", "id", "page-" + number, "class", "page");
    html.element(
        "figcaption", "Page %s of %d".formatted(number, explanation.invoice().pageCount()));
    html.open("div", "class", "sheet");
    PageImage.Image image = page.image();
    if (image != null) {
      html.open(
          "img",
          "alt",
          "Page " + number + " as a viewer shows it",
          "src",
          "data:"
              + image.mediaType()
              + ";base64,"
              + Base64.getEncoder().encodeToString(image.bytes()));
    } else {
      html.element("p", "This page could not be drawn; the boxes are where its text is.");
    }
    html.open(
        "svg",
        "viewBox",
        "0 0 " + number(page.width()) + " " + number(page.height()),
        "class",
        image == null ? "blank" : "over");
    marks(page);
    candidates(page);
    items(page);
    fields(page);
    html.close("svg").close("div").close("figure");
  }

  private void marks(PageImage page) {
    PageAccount account = explanation.page();
    if (account == null) {
      return;
    }
    for (Mark mark : account.marks()) {
      if (mark.location().page() == page.number()) {
        String kind =
            switch (mark.kind()) {
              case TEXT -> "texts";
              case LABEL -> "labels";
              case NUMBER, DATE -> "values";
            };
        html.open("g", "class", "mark " + kind);
        html.element(
            "title", mark.text() + (mark.meaning().isEmpty() ? "" : " → " + mark.meaning()));
        rect(page.shown(mark.location().box()), 0);
        html.close("g");
      }
    }
  }

  private void candidates(PageImage page) {
    PageAccount account = explanation.page();
    for (FieldAccount field : account == null ? List.<FieldAccount>of() : account.fields()) {
      for (int i = 0; i < field.candidates().size(); i++) {
        Candidate candidate = field.candidates().get(i);
        if (candidate.location().page() == page.number()) {
          html.open("g", "class", "candidate", "id", CandidatesView.id(field, i));
          rect(page.shown(candidate.location().box()), 2 * MARGIN);
          html.close("g");
        }
      }
    }
  }

  private void items(PageImage page) {
    List<LineItem> items = explanation.invoice().parsed().lineItems();
    for (int i = 0; i < items.size(); i++) {
      String row = "item-" + (i + 1);
      for (LineColumn column : LineColumn.values()) {
        Extracted<?> cell = items.get(i).cell(column).orElse(null);
        Location place = cell == null ? null : cell.location();
        if (cell != null && place != null && place.page() == page.number()) {
          link(
              row,
              "item " + Wording.level(cell.confidence()),
              "b-" + row + "-" + column.jsonName());
          html.element(
              "title",
              "Line %d, %s: %s"
                  .formatted(
                      i + 1,
                      Wording.of(column).toLowerCase(Locale.ROOT),
                      Wording.value(cell.value())));
          rect(page.shown(place.box()), MARGIN / 2);
          html.close("a");
        }
      }
    }
  }

  private void fields(PageImage page) {
    Tags tags = new Tags(page.width(), page.height(), obstacles(page));
    explanation
        .invoice()
        .parsed()
        .fields()
        .forEach(
            (field, value) -> {
              Location place = value.location();
              if (place != null && place.page() == page.number()) {
                Box box = page.shown(place.box());
                String name = Wording.of(field);
                link(
                    "f-" + field.jsonName(),
                    "box " + Wording.level(value.confidence()),
                    "b-" + field.jsonName());
                html.element(
                    "title",
                    "%s: %s (%s)"
                        .formatted(
                            name,
                            Wording.value(value.value()),
                            Wording.percent(value.confidence())));
                rect(box, MARGIN);
                tag(tags.place(box, name), name);
                html.close("a");
              }
            });
  }

  private List<Box> obstacles(PageImage page) {
    List<Box> boxes = new ArrayList<>();
    PageAccount account = explanation.page();
    if (account != null) {
      account.marks().stream()
          .filter(mark -> mark.kind() == Mark.Kind.TEXT)
          .filter(mark -> mark.location().page() == page.number())
          .forEach(mark -> boxes.add(page.shown(mark.location().box())));
    }
    for (Extracted<?> value : explanation.invoice().parsed().fields().values()) {
      Location place = value.location();
      if (place != null && place.page() == page.number()) {
        boxes.add(page.shown(place.box()));
      }
    }
    return boxes;
  }

  private void link(String row, String classes, String id) {
    html.open("a", "href", "#" + row, "class", classes, "data-row", row, "id", id);
  }

  private void rect(Box box, double margin) {
    html.open(
            "rect",
            "x",
            number(box.x0() - margin),
            "y",
            number(box.y0() - margin),
            "width",
            number(box.width() + 2 * margin),
            "height",
            number(box.height() + 2 * margin),
            "rx",
            "1")
        .close("rect");
  }

  private void tag(Tags.Place place, String text) {
    Box box = place.box();
    html.open("g", "class", place.tight() ? "tag tight" : "tag");
    rect(box, 0);
    html.element(
        "text",
        text,
        "x",
        number(box.x0() + 2.5),
        "y",
        number(box.y1() - 2.2),
        "textLength",
        number(Math.max(1, box.width() - 5)),
        "lengthAdjust",
        "spacingAndGlyphs");
    html.close("g");
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
