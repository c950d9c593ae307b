package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.field.Labeled.Fit;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the names that the vendor or the customer may have. */
final class PartyFields {

  private static final int REACH = 3;

  /** So many lines of other columns may stand between a label and its name. */
  private static final int LINES_ABOVE = 12;

  private final List<ReadLine> lines;
  private final NameTraits traits;
  private final NamePlace place;
  private final PartyBlocks blocks;
  private final NameMentions mentions;

  /** Lines with a label of a party on them. */
  private final BitSet labeled = new BitSet();

  private final List<Choice<String>> vendors = new ArrayList<>();
  private final List<Choice<String>> customers = new ArrayList<>();
  private final Set<String> buyers = new HashSet<>();

  private PartyFields(List<ReadLine> lines) {
    this.lines = lines;
    this.traits = NameTraits.of(lines);
    this.place = new NamePlace(lines);
    this.blocks = new PartyBlocks(lines);
    this.mentions = new NameMentions(lines);
    for (int i = 0; i < lines.size(); i++) {
      labeled.set(
          i, lines.get(i).labels().stream().anyMatch(label -> label.any(KindSet.PARTY)));
    }
  }

  static List<Question<?>> questions(List<ReadLine> lines, Set<ReadLine> used) {
    PartyFields parties = new PartyFields(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (!used.contains(lines.get(i))) {
        parties.collect(i);
      }
    }
    parties.markBuyers();
    parties.customers.addAll(new WindowAddress(lines, used).find(parties.vendors));
    return List.of(
        new Question<>(Field.VENDOR, parties.vendors, NameTraits::key),
        new Question<>(Field.CUSTOMER, parties.customers, NameTraits::key));
  }

  private void collect(int index) {
    ReadLine line = lines.get(index);
    if (line.page().number() > NameTraits.LAST_PAGE) {
      return;
    }
    for (Span segment : line.line().segments()) {
      Span name =
          blocks
              .nameIn(segment)
              .orElseGet(() -> LegalForms.imprint(withoutLabel(line, segment).trimmed()));
      if (!name.isEmpty()) {
        traits
            .of(line, name)
            .ifPresent(features -> add(index, name, features.addAll(place.of(index, name))));
      }
    }
  }

  private void add(int index, Span name, Features features) {
    ReadLine line = lines.get(index);
    String text = NameTraits.clean(name.text());
    features.addAll(mentions.of(line, text));
    Optional<Fit> customer = label(index, name, LabelKind.CUSTOMER);
    Optional<Fit> vendor = label(index, name, LabelKind.VENDOR);
    boolean sellerBlock = blocks.states(LabelKind.VENDOR, name);
    boolean customerBlock = blocks.states(LabelKind.CUSTOMER, name);
    boolean payee = customer.isPresent() && !customerBlock && mentions.isPayee(line);
    double seller = worth(vendor);
    double buyer =
        payee ? 0 : Math.max(worth(customer), worth(label(index, name, LabelKind.SHIP_TO)));
    if (customerBlock || (customer.isPresent() && !payee)) {
      Features described = new Features().addIf(customerBlock, Feature.BUYER_BLOCK);
      customer.ifPresent(fit -> described.addAll(fit.features()));
      customers.add(new Choice<>(text, described.addAll(features), line, name));
    }
    features.addIf(vendors.isEmpty(), Feature.FIRST_TEXT);
    features.addIf(sellerBlock, Feature.SELLER_BLOCK);
    features.addIf(customerBlock || blocks.states(LabelKind.SHIP_TO, name), Feature.BUYER_BLOCK);
    if (seller > 0 && seller >= buyer) {
      boolean strong = vendor.orElseThrow().features().get(Feature.LABEL_STRONG) > 0;
      features.add(
          strong ? Feature.SELLER_LABEL : Feature.SELLER_LABEL_WEAK, Math.min(1.3, seller / 2));
    } else if (buyer > 0 && !sellerBlock) {
      features.add(Feature.BUYER_LABEL, Math.min(1.2, buyer / 2));
      buyers.add(NameTraits.key(text));
    } else if (customerBlock) {
      buyers.add(NameTraits.key(text));
    }
    vendors.add(new Choice<>(text, features, line, name));
  }

  /** Who is invoiced at one place is not the issuer at another. */
  private void markBuyers() {
    for (Choice<String> name : vendors) {
      boolean elsewhere =
          name.features().get(Feature.BUYER_LABEL) == 0
              && name.features().get(Feature.SELLER_BLOCK) == 0
              && buyers.contains(NameTraits.key(name.value()));
      name.features().addIf(elsewhere, Feature.BUYER_ELSEWHERE);
    }
  }

  private static double worth(Optional<Fit> fit) {
    return fit.map(Fit::worth).orElse(0.0);
  }

  /** The rest of a segment that begins with a label: "Seller: Some Company". */
  private static Span withoutLabel(ReadLine line, Span segment) {
    for (LabelMatch label : line.labels()) {
      boolean sure = label.hasColon() || label.isStrong();
      boolean party = sure && label.any(KindSet.PARTY) && !label.isPartOfName();
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

  /** The label of {@code kind} that fits a name best: beside it, or a few lines above. */
  private Optional<Fit> label(int index, Span name, LabelKind kind) {
    List<Fit> fits = new ArrayList<>();
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (label.is(kind) && label.opensSegment() && !label.isPartOfName()) {
        Relation.describeBeside(label, name, line.labels())
            .ifPresent(relation -> fits.add(fit(label, kind, relation)));
      }
    }
    double reach = 0;
    int above = hasPartyLabelAbove(index) ? index - 1 : -1;
    for (; above >= 0 && reach < REACH; above--) {
      ReadLine labelLine = lines.get(above);
      if (labelLine.page() != line.page()) {
        break;
      }
      for (LabelMatch label : labelLine.labels()) {
        if (label.is(kind)
            && label.opensSegment()
            && !label.isPartOfName()
            && label.coverage() > 0.5) {
          double between = reach;
          Relation.describeBelow(label, labelLine, name, line, 0)
              .ifPresent(
                  relation ->
                      fits.add(fit(label, kind, relation.add(Feature.LINES_BETWEEN, between))));
        }
      }
      boolean sameColumn =
          labelLine.line().segments().stream()
              .anyMatch(s -> s.box().x0() < name.box().x1() && name.box().x0() < s.box().x1());
      reach += sameColumn ? 1 : 0.25;
    }
    return fits.stream().max(Comparator.comparingDouble(Fit::worth));
  }

  private static Fit fit(LabelMatch label, LabelKind kind, Features relation) {
    Features features = Relation.describe(label, kind).addAll(relation);
    return new Fit(features, Relation.worth(features));
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
