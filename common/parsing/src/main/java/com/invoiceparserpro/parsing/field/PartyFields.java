package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the vendor by evidence, and the customer by its label. */
final class PartyFields {

  private static final int REACH = 3;

  /** So many lines of other columns may stand between a label and its name. */
  private static final int LINES_ABOVE = 12;

  private static final double SELLER_LABEL = 1.4;
  private static final double BUYER_LABEL = -2.5;

  private final List<ReadLine> lines;
  private final NameTraits traits;

  /** Lines with a label of a party on them. */
  private final BitSet labeled = new BitSet();

  private PartyFields(List<ReadLine> lines) {
    this.lines = lines;
    this.traits = NameTraits.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      labeled.set(
          i, lines.get(i).labels().stream().anyMatch(label -> label.any(LabelKind::isParty)));
    }
  }

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    PartyFields parties = new PartyFields(lines);
    List<Candidate<String>> vendors = new ArrayList<>();
    List<Candidate<String>> customers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!used.contains(lines.get(i))) {
        parties.collect(i, vendors, customers);
      }
    }
    Optional<Candidate<String>> vendor =
        vendors.stream()
            .filter(candidate -> candidate.score() > 0.3)
            .max(Comparator.comparingDouble(Candidate::score));
    vendor.ifPresent(best -> fields.put(Field.VENDOR, best.extracted()));
    customers.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .filter(candidate -> candidate.score() > 1)
        .or(() -> new WindowAddress(lines, used).find(vendors, vendor.map(Candidate::value)))
        .ifPresent(best -> fields.put(Field.CUSTOMER, best.extracted()));
  }

  private void collect(
      int index, List<Candidate<String>> vendors, List<Candidate<String>> customers) {
    ReadLine line = lines.get(index);
    if (line.page().number() > NameTraits.LAST_PAGE) {
      return;
    }
    for (Span segment : line.line().segments()) {
      Span name = LegalForms.imprint(withoutLabel(line, segment).trimmed());
      if (name.isEmpty()) {
        continue;
      }
      double worth = traits.worth(line, name);
      if (worth <= NameTraits.NO_NAME) {
        continue;
      }
      double seller = label(index, name, LabelKind.VENDOR);
      double customer = label(index, name, LabelKind.CUSTOMER);
      double buyer = Math.max(customer, label(index, name, LabelKind.SHIP_TO));
      double roles = 0;
      if (seller > 0 && seller >= buyer) {
        roles = SELLER_LABEL * Math.min(1.3, seller / 2);
      } else if (buyer > 0) {
        roles = BUYER_LABEL * Math.min(1.2, buyer / 2);
      }
      String text = NameTraits.clean(name.text());
      vendors.add(new Candidate<>(text, worth + roles, line, name));
      if (customer > 0) {
        customers.add(new Candidate<>(text, customer + 0.3 * worth, line, name));
      }
    }
  }

  /** The rest of a segment that begins with a label: "Seller: Some Company". */
  private static Span withoutLabel(ReadLine line, Span segment) {
    for (LabelMatch label : line.labels()) {
      boolean sure = label.hasColon() || label.meanings().stream().anyMatch(Label::strong);
      boolean party = sure && label.any(LabelKind::isParty);
      if (party && label.opensSegment() && label.span().overlaps(segment)) {
        int from = label.span().to();
        String text = line.line().text();
        while (from < segment.to() && !Character.isLetterOrDigit(text.charAt(from))) {
          from++;
        }
        boolean rest = label.hasColon() || label.coverage() < 0.5;
        return new Span(line.line(), rest ? from : segment.to(), segment.to());
      }
    }
    return segment;
  }

  /**
   * How well a label of {@code kind} fits a name: beside it, or a few lines above in its column.
   */
  private double label(int index, Span name, LabelKind kind) {
    double best = 0;
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (label.is(kind) && label.opensSegment()) {
        double relation = Relation.beside(label, name, line.labels());
        best = relation > 0 ? Math.max(best, relation + Relation.label(label, kind)) : best;
      }
    }
    double reach = 0;
    if (!hasPartyLabelAbove(index)) {
      return best;
    }
    for (int above = index - 1; above >= 0 && reach < REACH; above--) {
      ReadLine labelLine = lines.get(above);
      if (labelLine.page() != line.page()) {
        break;
      }
      for (LabelMatch label : labelLine.labels()) {
        if (label.is(kind) && label.opensSegment() && label.coverage() > 0.5) {
          double relation = Relation.below(label, labelLine, name, line, 0);
          best =
              relation > 0
                  ? Math.max(best, relation + Relation.label(label, kind) - 0.2 * reach)
                  : best;
        }
      }
      boolean sameColumn =
          labelLine.line().segments().stream()
              .anyMatch(s -> s.box().x0() < name.box().x1() && name.box().x0() < s.box().x1());
      reach += sameColumn ? 1 : 0.25;
    }
    return best;
  }

  private boolean hasPartyLabelAbove(int index) {
    for (int i = index - 1; i >= Math.max(0, index - LINES_ABOVE); i--) {
      if (labeled.get(i)) {
        return true;
      }
    }
    return false;
  }
}
