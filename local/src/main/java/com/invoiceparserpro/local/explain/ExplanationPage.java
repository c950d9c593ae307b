package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.explain.PageAccount;
import com.invoiceparserpro.parsing.render.PageImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page of HTML that explains how a document was read. It needs nothing from elsewhere, and its
 * content security policy lets nothing in but its own style and script.
 */
public final class ExplanationPage {

  private final Explanation explanation;
  private final List<PageImage> pages;
  private final Html html = new Html();

  private ExplanationPage(Explanation explanation, List<PageImage> pages) {
    this.explanation = explanation;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param pages the document's pages that are to be shown; boxes on others are left out
   * @return a whole HTML document, to be encoded in UTF-8
   */
  public static String of(Explanation explanation, List<PageImage> pages) {
    return new ExplanationPage(explanation, pages).write();
  }

  private String write() {
    String style = resource("explain.css");
    String script = resource("explain.js");
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    html.open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script)));
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", explanation.invoice().fileName() + " explained");
    html.open("style").trusted(style).close("style").close("head").open("body");
    body();
    html.open("script").trusted(script).close("script").close("body").close("html");
    return html.toString();
  }

  private void body() {
    Set<Integer> drawn = pages.stream().map(PageImage::number).collect(Collectors.toSet());
    PageAccount page = explanation.page();
    VerdictView verdict = new VerdictView(html, explanation);
    verdict.head();
    html.open("main", "class", pages.isEmpty() ? "alone" : "beside");
    if (!pages.isEmpty()) {
      html.open("div", "class", "pages", "tabindex", "0", "aria-label", "Pages", "role", "region");
      new PagesView(html, explanation, pages).write();
      int more = explanation.invoice().pageCount() - pages.size();
      if (more > 0) {
        html.element(
            "p", "%d more pages of the file are not shown.".formatted(more), "class", "quiet");
      }
      html.close("div");
    }
    html.open("div", "class", "account");
    legend();
    verdict.reasons();
    verdict.warnings();
    new FieldsView(html, explanation, drawn).write();
    if (page != null) {
      new AmountsView(html).write(page);
    }
    new ItemsView(html, explanation.invoice(), drawn).write();
    verdict.checks();
    if (explanation.xml() != null) {
      new XmlView(html).write(explanation.xml(), page != null);
    }
    if (page != null) {
      new HabitsView(html).write(page.habits());
    }
    html.close("div").close("main");
    html.element(
        "footer",
        "Made on this machine by Invoice Parser Pro. This page holds the invoice: treat it as such.");
  }

  private void legend() {
    html.open("nav", "class", "contents", "aria-label", "Sections");
    html.element("a", "Fields", "href", "#fields");
    if (explanation.page() != null && !explanation.page().combinations().isEmpty()) {
      html.element("a", "Amounts", "href", "#amounts");
    }
    html.element("a", "Line items", "href", "#items").element("a", "Checks", "href", "#checks");
    if (explanation.xml() != null) {
      html.element("a", "XML", "href", "#xml");
    }
    html.open("span", "class", "legend");
    html.element("span", "90 % and more", "class", "high");
    html.element("span", "70 to 90 %", "class", "medium");
    html.element("span", "below 70 %", "class", "low").close("span");
    html.close("nav");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(ExplanationPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
