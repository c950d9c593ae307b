package com.invoiceparserpro.local.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.render.PageImage;
import com.invoiceparserpro.parsing.render.PageRenderer;
import com.invoiceparserpro.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplanationPageTest {

  private static final String HOSTILE_XML =
      """
      <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">
        <ID>X"&gt;&lt;script&gt;alert(1)&lt;/script&gt;</ID>
        <IssueDate>2026-04-01</IssueDate>
        <DocumentCurrencyCode>EUR</DocumentCurrencyCode>
        <AccountingSupplierParty><Party><PartyName>
          <Name>&lt;img src=x onerror=alert(2)&gt;</Name>
        </PartyName></Party></AccountingSupplierParty>
        <LegalMonetaryTotal><PayableAmount currencyID="EUR">12.00</PayableAmount></LegalMonetaryTotal>
      </Invoice>
      """;

  private static String page(String name, byte[] document) {
    return page(name, document, ParseOptions.DEFAULT);
  }

  private static String page(String name, byte[] document, ParseOptions options) {
    Explanation explanation =
        new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID)
            .explain(name, document, options)
            .get(0);
    List<PageImage> pages =
        explanation.invoice().pageCount() == 0
            ? List.of()
            : new PageRenderer(ParsingLimits.DEFAULT, Clock.systemUTC(), Duration.ofMinutes(5))
                .render(document, List.of(1));
    return ExplanationPage.of(explanation, pages);
  }

  /** Helvetica, a line each from the top; readers mend the missing cross-reference table. */
  private static byte[] pdf(String... lines) {
    StringBuilder content = new StringBuilder("BT /F 12 Tf 14 TL 50 750 Td\n");
    for (String line : lines) {
      content.append("(").append(line.replaceAll("([()\\\\])", "\\\\$1")).append(") Tj T*\n");
    }
    content.append("ET");
    String file =
        """
        %%PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
        /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
        4 0 obj <</Length %d>>
        stream
        %s
        endstream endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """;
    return file.formatted(content.length(), content).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
  }

  private static List<String> groups(String pattern, String text) {
    return all(pattern, text).stream().map(match -> match.group(1)).toList();
  }

  @Test
  void showsFieldsCandidatesAmountsLinesAndChecks() {
    String html = page("en-gb-kiln.pdf", Samples.named("en-gb-kiln").pdf());
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("Thistledown Kilns Ltd", "<bdi dir=\"auto\">5076.72</bdi>")
        .contains("4230.60</b><small>Subtotal</small>", "846.12</b><small>Tax</small>")
        .contains("1 × 3450.00 = 3450.00", "✓ as printed")
        .contains("total = subtotal - discount + shipping + tax")
        .contains("English (en)", "data:image/png;base64,");
    assertThat(groups("<h2>([^<]*)</h2>", html))
        .contains("Fields", "Amounts that go together", "Line items", "Checks");
    assertThat(groups("class=\"why\">(Chosen [^<]*)</p>", html)).hasSizeGreaterThan(3);
  }

  @Test
  void boxesAreInsideThePage() {
    String html = page("en-gb-kiln.pdf", Samples.named("en-gb-kiln").pdf());
    MatchResult view = all("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\" class=\"over\"", html).get(0);
    double width = Double.parseDouble(view.group(1));
    double height = Double.parseDouble(view.group(2));
    List<MatchResult> boxes =
        all(
            "<rect x=\"([-\\d.]+)\" y=\"([-\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\" rx",
            html);
    assertThat(boxes).hasSizeGreaterThan(50);
    assertThat(boxes)
        .allSatisfy(
            box -> {
              double x = Double.parseDouble(box.group(1));
              double y = Double.parseDouble(box.group(2));
              assertThat(x).isNotNegative();
              assertThat(y).isNotNegative();
              assertThat(x + Double.parseDouble(box.group(3))).isLessThanOrEqualTo(width);
              assertThat(y + Double.parseDouble(box.group(4))).isLessThanOrEqualTo(height);
            });
  }

  @Test
  void everyLinkLeadsToOnePlaceOnThePageAndNoneElsewhere() {
    String html = page("en-long-order.pdf", Samples.named("en-long-order").pdf());
    List<String> ids = groups(" id=\"([^\"]*)\"", html);
    Set<String> once = new HashSet<>(ids);
    assertThat(ids).hasSameSizeAs(once);
    List<String> targets = new ArrayList<>();
    for (String href : groups(" (?:href|src)=\"([^\"]*)\"", html)) {
      assertThat(href).matches("(?s)#.*|data:image/(png|jpeg);base64,.*");
      if (href.startsWith("#")) {
        targets.add(href.substring(1));
      }
    }
    assertThat(targets).hasSizeGreaterThan(20).isSubsetOf(once);
  }

  @Test
  void itsPolicyLetsInItsOwnStyleAndScriptAlone() throws NoSuchAlgorithmException {
    String html = page("en-gb-kiln.pdf", Samples.named("en-gb-kiln").pdf());
    String policy = groups("Content-Security-Policy\" content=\"([^\"]*)\"", html).get(0);
    assertThat(policy).startsWith("default-src &#39;none&#39;; img-src data:;");
    for (String element : List.of("style", "script")) {
      List<String> inline = groups("<%s>(.*?)</%s>".formatted(element, element), html);
      assertThat(inline).hasSize(1);
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(inline.get(0).getBytes(StandardCharsets.UTF_8));
      assertThat(policy)
          .contains(
              element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
    }
    assertThat(html).doesNotContain(" style=", " onclick=");
  }

  @Test
  void textOfAHostilePdfIsTextOnThePage() {
    String html =
        page(
            "<svg onload=alert(0)>.pdf",
            pdf(
                "INVOICE",
                "Invoice number: A1\"><script>alert(1)</script>",
                "Invoice date: 2026-04-01",
                "Bill to: <img src=x onerror=alert(2)>",
                "Subtotal: 100.00",
                "Total: 100.00"));
    assertThat(html).contains("&lt;svg onload=alert(0)&gt;.pdf").contains("&lt;script&gt;alert(1)");
    assertThat(html).doesNotContain("<svg onload", "<img src=x", "<script>alert");
    assertThat(all("<script", html)).hasSize(1);
  }

  @Test
  void explainsXmlAlone() {
    String html = page("a\u202Efdp.xml", HOSTILE_XML.getBytes(StandardCharsets.UTF_8));
    assertThat(html)
        .contains("E-invoice XML", "Syntax UBL_2", "<bdi dir=\"auto\">12.00</bdi>")
        .contains("&lt;img src=x onerror=alert(2)&gt;</bdi>", "a\uFFFDfdp.xml")
        .doesNotContain("<img", "<figure", "<script>alert", "\u202E");
  }

  @Test
  void valuesOfTheXmlStandBesideThoseOfThePage() {
    byte[] pdf = Samples.named("de-factur-x-cork").pdf();
    assertThat(page("a.pdf", pdf)).contains("E-invoice XML", "✓ same");
    assertThat(page("a.pdf", pdf, new ParseOptions(true))).doesNotContain("E-invoice XML");
  }
}
