package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks down the lines of a block of text: those below its head, in the column of it. */
final class AddressBlock {

  private static final int MOST_LINES = 6;

  /** Lines of the block that are none of an address: a telephone, a tax id. */
  private static final int MOST_SKIPPED = 4;

  private static final int LONGEST = 80;

  /** Points by which lines of a block may be out of line. */
  private static final double ALIGNED = 3;

  /** In font sizes: the gap below a head, and between the lines. */
  private static final double HEAD_GAP = 1.6;

  private static final double LINE_GAP = 0.9;
  private static final double UNEVEN = 1.35;

  private static final Pattern CONTACT =
      Pattern.compile(
          "@|www\\.|https?:|\\+\\s?\\d|\\(\\d{3}\\)|\\b\\d{3}[ .-]\\d{3}[ .-]\\d{4}\\b");

  private static final int SHORTEST_CODE = 8;

  /** A code on its own is a tax id or a customer's number. */
  private static final Pattern CODE =
      Pattern.compile("(?=.*\\d{4})[\\p{Lu}\\d][\\p{Lu}\\d./-]{7,19}");

  private static final Pattern NUMBER = Pattern.compile("[\\s.#]*[+(]?\\d{2}");

  /** Labels of what may stand within an address. */
  private static final KindSet WITHIN =
      KindSet.of(LabelKind.ADDRESS, LabelKind.TAX_ID, LabelKind.OTHER_NUMBER);

  private final List<ReadLine> lines;
  private final Set<ReadLine> used;

  AddressBlock(List<ReadLine> lines, Set<ReadLine> used) {
    this.lines = lines;
    this.used = used;
  }

  /** The lines below {@code head}, at most a handful; empty if something else follows. */
  List<Span> below(ReadLine line, Span head) {
    List<Span> found = new ArrayList<>();
    Box column = head.box();
    double bottom = column.y1();
    double pitch = 0;
    int skipped = 0;
    for (int i = lines.indexOf(line) + 1; i < lines.size(); i++) {
      ReadLine next = lines.get(i);
      if (next.page() != line.page() || found.size() == MOST_LINES || skipped > MOST_SKIPPED) {
        break;
      }
      Span part = inColumn(next, column);
      if (part == null || part.box().y1() <= bottom) {
        continue;
      }
      double gap = Math.max(0, part.box().y0() - bottom);
      double em = Math.max(next.line().size(), line.line().size());
      boolean far = found.isEmpty() ? gap > HEAD_GAP * em : gap > Math.max(LINE_GAP * em, pitch);
      if (far || used.contains(next) || ends(next, part)) {
        break;
      }
      bottom = part.box().y1();
      pitch = Math.max(pitch, UNEVEN * gap);
      if (isContact(next, part)) {
        if (hasDigits(found)) {
          break;
        }
        skipped++;
      } else {
        found.add(withoutLabel(next, part));
      }
    }
    return found;
  }

  /** The segment that stands under the head: flush at the left, at the right, or centered. */
  private static @Nullable Span inColumn(ReadLine line, Box column) {
    for (Span segment : line.line().segments()) {
      Box box = segment.box();
      boolean left = Math.abs(box.x0() - column.x0()) < ALIGNED;
      boolean right =
          (Math.abs(box.x1() - column.x1()) < ALIGNED && overlap(box, column) > 0)
              || Math.abs(box.centerX() - column.centerX()) < ALIGNED;
      boolean flush = left || (right && !isValue(line, segment));
      if (flush) {
        return segment;
      }
    }
    for (LabelMatch label : line.labels()) {
      Span rest = rest(line, label);
      if (label.is(LabelKind.ADDRESS)
          && !rest.isEmpty()
          && Math.abs(rest.box().x0() - column.x0()) < ALIGNED) {
        return rest;
      }
    }
    return null;
  }

  /** Whether the segment before it is the label of this one. */
  private static boolean isValue(ReadLine line, Span segment) {
    return line.labels().stream()
        .anyMatch(
            label ->
                label.opensSegment()
                    && label.coverage() > 0.6
                    && label.segment().to() + 1 == segment.from());
  }

  private static double overlap(Box a, Box b) {
    return Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
  }

  private static boolean ends(ReadLine line, Span part) {
    if (part.text().length() > LONGEST
        || line.dates().stream().anyMatch(date -> date.span().overlaps(part))
        || line.amounts().stream()
            .anyMatch(amount -> amount.currency() != null && amount.span().overlaps(part))) {
      return true;
    }
    return line.labels().stream().anyMatch(label -> heads(label, part) && !label.any(WITHIN));
  }

  /** Whether a label claims {@code part}: it opens it, and fills it or has a colon. */
  private static boolean heads(LabelMatch label, Span part) {
    boolean strong = label.isStrong();
    return label.span().overlaps(part)
        && label.opensSegment()
        && (label.hasColon() || (strong && label.coverage() > 0.6));
  }

  /** A house number or a postal code: what follows a telephone then is no more of the address. */
  private static boolean hasDigits(List<Span> found) {
    return found.stream().anyMatch(span -> Chars.hasDigit(span.text()));
  }

  private static boolean isContact(ReadLine line, Span part) {
    String text = part.text();
    return (Contacts.mayBeIn(text) && CONTACT.matcher(text).find())
        || (text.length() >= SHORTEST_CODE && CODE.matcher(text).matches())
        || line.labels().stream()
            .anyMatch(
                label ->
                    label.span().overlaps(part)
                        && label.opensSegment()
                        && !label.is(LabelKind.ADDRESS)
                        && (label.hasColon() || label.is(LabelKind.TAX_ID) || isNumbered(label))
                        && label.any(WITHIN));
  }

  /** Whether digits follow a label without a word between: "Tel. 030 123". */
  private static boolean isNumbered(LabelMatch label) {
    String after = label.span().line().text().substring(label.span().to());
    return NUMBER.matcher(after).lookingAt();
  }

  private static Span withoutLabel(ReadLine line, Span part) {
    for (LabelMatch label : line.labels()) {
      if (label.is(LabelKind.ADDRESS)
          && label.span().overlaps(part)
          && label.opensSegment()
          && label.hasColon()) {
        return rest(line, label);
      }
    }
    return part;
  }

  /** What follows a label in its segment. */
  static Span rest(ReadLine line, LabelMatch label) {
    Span segment = label.segment();
    String text = line.line().text();
    int from = label.span().to();
    while (from < segment.to() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return new Span(line.line(), from, segment.to()).trimmed();
  }
}
