package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Blocks under a heading that is the name of a party's role ("Seller"), as plain lines or as keys
 * with values ("Name: Some Company"); or one key with the role in it ("Seller name: ...").
 */
final class PartyBlocks {

  private static final int LINES = 10;

  /** In font sizes: the widest gap inside a block. */
  private static final double GAP = 5;

  /** Points by which the lines of a block may be out of line with its heading. */
  private static final double ALIGNED = 15;

  private static final double WHOLE = 0.8;
  private static final int KEY_WORDS = 5;

  /** A key with one of them stands for a street, a telephone or the like. */
  private static final KindSet OTHERS =
      KindSet.of(LabelKind.ADDRESS, LabelKind.TAX_ID, LabelKind.OTHER_NUMBER);

  /** The same of a text without a number: "Shop" or "Bank" may be the first word of a name. */
  private static final KindSet NO_NUMBERS = KindSet.of(LabelKind.ADDRESS, LabelKind.TAX_ID);

  private final List<ReadLine> lines;
  private final Map<Span, LabelKind> headings = new HashMap<>();
  private final Map<Span, LabelKind> names = new HashMap<>();

  PartyBlocks(List<ReadLine> lines) {
    this.lines = lines;
    for (ReadLine line : lines) {
      if (line.page().number() <= NameTraits.LAST_PAGE) {
        line.labels().forEach(label -> heading(line, label));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (Span segment : lines.get(i).line().segments()) {
        LabelKind party = headings.get(segment);
        if (party != null) {
          int at = i;
          nameOf(at, segment).ifPresent(name -> names.putIfAbsent(name, party));
        }
      }
    }
  }

  /** The name that a block states inside {@code segment}. */
  Optional<Span> nameIn(Span segment) {
    for (Span name : names.keySet()) {
      if (name.overlaps(segment)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code name} is the one that a block of {@code party} states. */
  boolean states(LabelKind party, Span name) {
    return names.get(name) == party;
  }

  private void heading(ReadLine line, LabelMatch label) {
    if (!label.isStrong(KindSet.PARTY)) {
      return;
    }
    Span segment = label.segment().trimmed();
    for (LabelKind party : KindSet.PARTY.kinds()) {
      if (label.isStrong(party) && (isWhole(line, segment) || isKey(line, segment))) {
        headings.putIfAbsent(label.segment(), party);
        return;
      }
    }
  }

  /** Whether nothing but names of roles is in it. */
  private static boolean isWhole(ReadLine line, Span segment) {
    double covered =
        line.labels().stream()
            .filter(label -> label.span().overlaps(segment) && label.any(KindSet.PARTY))
            .mapToDouble(LabelMatch::coverage)
            .sum();
    return covered > WHOLE;
  }

  private static boolean isKey(ReadLine line, Span segment) {
    return segment.text().endsWith(":")
        && segment.text().split("\\s+").length <= KEY_WORDS
        && !line.isLabeled(segment, OTHERS);
  }

  private Optional<Span> nameOf(int index, Span heading) {
    ReadLine line = lines.get(index);
    double right = Double.MAX_VALUE;
    for (Span other : line.line().segments()) {
      if (other.from() > heading.from()) {
        boolean colon = heading.text().strip().endsWith(":");
        if (colon && isName(other)) {
          return Optional.of(other.trimmed());
        }
        if (headings.containsKey(other)) {
          right = other.box().x0() - 1;
          break;
        }
      }
    }
    double left = heading.box().x0() - ALIGNED;
    boolean band = line.line().segments().size() == 1;
    double last = heading.box().y1();
    for (int i = index + 1; i < Math.min(lines.size(), index + LINES); i++) {
      ReadLine next = lines.get(i);
      List<Span> own = new ArrayList<>();
      for (Span segment : next.line().segments()) {
        boolean within = segment.box().x0() >= left && segment.box().x0() < right;
        if (within || isCentered(segment, heading)) {
          own.add(segment);
        }
      }
      if (band && isKeyed(next)) {
        own.clear();
        own.addAll(next.line().segments());
      }
      boolean aligned =
          !own.isEmpty()
              && ((band && isKeyed(next))
                  || own.get(0).box().x0() < left + 2 * ALIGNED
                  || isCentered(own.get(0), heading));
      if (!aligned) {
        continue;
      }
      double gap = own.get(0).box().y0() - last;
      boolean over = next.page() != line.page() || gap > GAP * Math.max(6, line.line().size());
      if (over || headings.containsKey(own.get(0))) {
        break;
      }
      last = own.get(0).box().y1();
      Optional<Span> name = value(next, own).filter(PartyBlocks::isName);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** A key and its value, as forms have them from edge to edge below a heading that is a band. */
  private static boolean isKeyed(ReadLine line) {
    int colon = line.line().text().indexOf(':');
    return colon > 0 && colon < line.line().segments().get(0).to();
  }

  private static boolean isCentered(Span segment, Span heading) {
    return Math.abs(segment.box().centerX() - heading.box().centerX()) < ALIGNED;
  }

  /** The value of a key, or the text itself if there is no key. */
  private static Optional<Span> value(ReadLine line, List<Span> segments) {
    Span first = segments.get(0).trimmed();
    int colon = first.text().indexOf(':');
    if (colon < 0 && segments.size() > 1 && segments.get(1).text().strip().startsWith(":")) {
      return Optional.empty();
    }
    Span key = new Span(first.line(), first.from(), colon < 0 ? first.to() : first.from() + colon);
    boolean named = colon >= 0 || Chars.hasDigit(first.text());
    if (line.isLabeled(key, named ? OTHERS : NO_NUMBERS)) {
      return Optional.empty();
    }
    if (colon < 0) {
      return Optional.of(first);
    }
    Span rest = new Span(first.line(), first.from() + colon + 1, first.to()).trimmed();
    return rest.isEmpty()
        ? segments.stream().skip(1).findFirst().map(Span::trimmed)
        : Optional.of(rest);
  }

  private static boolean isName(Span text) {
    int letters = Chars.letters(text.text());
    int digits = Chars.digits(text.text());
    return letters >= 2 && letters > 2 * digits && !text.text().strip().endsWith(":");
  }
}
