package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands below a name in its column: an address, numbers by which a company is known. */
final class NamePlace {

  /** Lines of the document that are looked at, those of other columns among them. */
  private static final int LINES = 16;

  /** In heights of the name: how far down its block may reach. */
  private static final double REACH = 9;

  /** Points by which lines of a block may be out of line. */
  private static final double ALIGNED = 12;

  /** Shares of the page that hold an envelope's window. */
  private static final double TOP = 0.1;

  private static final double BOTTOM = 0.4;
  private static final double RIGHT = 0.45;

  private static final double LOWER_HALF = 0.5;

  /** The part of a page above its footer. */
  private static final double FOOTER = 0.85;

  private static final Pattern TELEPHONE =
      Pattern.compile("\\+\\d{2}|\\(\\d{2,5}\\)[ ./-]?\\d{2}|\\+\\(?\\d");

  private static final KindSet TAX_ID = KindSet.of(LabelKind.TAX_ID);

  /** By which a company is known or reached. */
  private static final KindSet NUMBERS = KindSet.of(LabelKind.TAX_ID, LabelKind.OTHER_NUMBER);

  private final List<ReadLine> lines;

  /** The baselines of the lowest totals, by page. */
  private final Map<Page, Double> totals = new HashMap<>();

  NamePlace(List<ReadLine> lines) {
    this.lines = lines;
    for (ReadLine line : lines) {
      if (!line.amounts().isEmpty() && line.names(KindSet.SUMMARY)) {
        totals.merge(line.page(), line.line().baseline(), Math::max);
      }
    }
  }

  /** Describes the place of a name on the line at {@code index}. */
  Features of(int index, Span name) {
    ReadLine line = lines.get(index);
    Box box = name.box();
    double reach = box.y0() + REACH * Math.max(8, box.height());
    boolean taxId = false;
    boolean addressee = Addressees.in(name);
    boolean contact = false;
    boolean address = false;
    int below = 0;
    for (int i = index + 1; i < Math.min(lines.size(), index + LINES); i++) {
      ReadLine next = lines.get(i);
      if (next.page() != line.page() || next.line().box().y0() > reach) {
        break;
      }
      for (Span segment : next.line().segments()) {
        if (isBelow(segment.box(), box)) {
          String text = segment.text();
          below++;
          boolean directly = below == 1 && segment.box().y0() < box.y1() + box.height();
          addressee |= directly && Addressees.in(segment);
          taxId |= next.isLabeled(segment, TAX_ID);
          boolean reachable = isContact(text);
          contact |= reachable;
          address |= !reachable && below <= 3 && Chars.hasDigit(text);
        }
      }
    }
    boolean low = line.line().baseline() > FOOTER * line.page().height();
    boolean belowTotals = !low && isBelowTotals(line);
    String rest = line.line().text().substring(name.to());
    boolean described = taxId || contact || address || Chars.hasDigit(rest);
    return new Features()
        .addIf(low && described, Feature.IMPRINT)
        .addIf(belowTotals && described, Feature.BELOW_TOTALS)
        .addIf(taxId, Feature.TAX_ID_NEAR)
        .addIf(contact, Feature.CONTACT_NEAR)
        .addIf(address, Feature.HEADS_ADDRESS)
        .addIf(below == 0, Feature.ALONE)
        .addIf(follows(index, box), Feature.FOLLOWS)
        .addIf(addressee, Feature.ADDRESSEE)
        .addIf(name.line().segments().size() == 1, Feature.OWN_LINE);
  }

  /** Whether a line is where letters are signed: in the lower half, or below the totals. */
  boolean closes(ReadLine line) {
    return line.line().baseline() > LOWER_HALF * line.page().height() || isBelowTotals(line);
  }

  private boolean isBelowTotals(ReadLine line) {
    return line.line().baseline() > totals.getOrDefault(line.page(), Double.MAX_VALUE);
  }

  private static boolean isContact(String text) {
    boolean likely = text.indexOf('+') >= 0 || text.indexOf('(') >= 0;
    return text.indexOf('@') >= 0
        || text.contains("www.")
        || text.contains("://")
        || (likely && TELEPHONE.matcher(text).find());
  }

  /** Whether a name that {@code described} tells of stands where an envelope has its window. */
  static Features window(Choice<?> described) {
    Features features = described.features();
    ReadLine line = described.line();
    Box box = described.span().box();
    double y = box.y0() / line.page().height();
    boolean window =
        line.page().number() == 1
            && y > TOP
            && y < BOTTOM
            && features.get(Feature.HEADS_ADDRESS) > 0
            && features.get(Feature.CONTACT_NEAR) == 0;
    boolean right = box.x0() > RIGHT * line.page().width();
    return new Features().addIf(window, right ? Feature.WINDOW_RIGHT : Feature.WINDOW);
  }

  /** Whether a telephone, an e-mail, a web or a tax ID stands below a name in its block. */
  boolean isReachable(ReadLine line, Span name) {
    Box box = name.box();
    double reach = box.y0() + REACH * Math.max(8, box.height());
    for (ReadLine next : lines) {
      Box below = next.line().box();
      if (next.page() != line.page() || below.y1() <= box.y1() || below.y0() > reach) {
        continue;
      }
      for (Span segment : next.line().segments()) {
        if (isBelow(segment.box(), box)
            && (isContact(segment.text()) || next.isLabeled(segment, NUMBERS))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code segment} begins with small words of a name on the line above: "del Garda". */
  boolean goesOn(int index, Span segment, Span name) {
    Span text = segment.trimmed();
    return name.from() > text.from()
        && Character.isLowerCase(text.text().charAt(0))
        && follows(index, segment.box());
  }

  /** Whether a line of the same block, and no label, stands right above. */
  private boolean follows(int index, Box name) {
    ReadLine line = lines.get(index);
    for (int i = index - 1; i >= Math.max(0, index - LINES); i--) {
      ReadLine above = lines.get(i);
      double gap = name.y0() - above.line().box().y1();
      if (above.page() != line.page() || gap > name.height()) {
        return false;
      }
      for (Span segment : above.line().segments()) {
        Box box = segment.box();
        boolean alike = Math.abs(box.height() - name.height()) < 0.15 * name.height();
        if (alike && isBelow(name, box) && name.y0() > box.y0() + box.height() / 2) {
          // A label of an address stands within a block, any other heads one.
          return !above.isLabeledOtherThan(segment, LabelKind.ADDRESS);
        }
      }
    }
    return false;
  }

  private static boolean isBelow(Box segment, Box name) {
    return Math.abs(segment.x0() - name.x0()) < ALIGNED
        || Math.abs(segment.x1() - name.x1()) < ALIGNED
        || Math.abs(segment.centerX() - name.centerX()) < ALIGNED;
  }
}
