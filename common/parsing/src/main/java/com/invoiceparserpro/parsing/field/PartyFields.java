package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.field.Labeled.Fit;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the names that the vendor or the customer may have. */
final class PartyFields {

  private static final int REACH = 3;

  /** So many lines of other columns may stand between a label and its name. */
  private static final int LINES_ABOVE = 12;

  private static final double LOWER_HALF = 0.5;

  private static final BitSet NONE = new BitSet();

  private final List<ReadLine> lines;
  private final NameTraits traits;
  private final NamePlace place;
  private final PartyBlocks blocks;
  private final NameMentions mentions;

  /** Lines with a label of a party on them. */
  private final Map<LabelKind, BitSet> labeled = new EnumMap<>(LabelKind.class);

  private final List<Choice<String>> vendors = new ArrayList<>();
  private final List<Choice<String>> customers = new ArrayList<>();
  private final Set<String> buyers = new HashSet<>();

  /** Buyers by labels in the lower half of a page. */
  private final Set<String> slips = new HashSet<>();

  private PartyFields(List<ReadLine> lines) {
    this.lines = lines;
    this.traits = NameTraits.of(lines);
    this.place = new NamePlace(lines);
    this.blocks = new PartyBlocks(lines);
    this.mentions = new NameMentions(lines);
    for (LabelKind party : KindSet.PARTY.kinds()) {
      BitSet named = new BitSet();
      for (int i = 0; i < lines.size(); i++) {
        for (LabelMatch label : lines.get(i).labels()) {
          if (label.is(party)) {
            named.set(i);
          }
        }
      }
      labeled.put(party, named);
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
    parties.markNeighbours();
    parties.markWindows();
    parties.addDomain();
    parties.customers.addAll(new WindowAddress(lines, used).find(parties.vendors));
    return List.of(
        new Question<>(Field.VENDOR, parties.vendors, new SameNames(parties.vendors)::of),
        new Question<>(Field.CUSTOMER, parties.customers, PrintedName::key));
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
        collect(index, name, PrintedName.cleaned(name));
      }
    }
  }

  private void collect(int index, Span stated, Span name) {
    ReadLine line = lines.get(index);
    traits
        .of(line, name)
        .ifPresent(
            features -> {
              add(index, stated, name, features.addAll(place.of(index, name)));
              goesOn(index, name)
                  .ifPresent(
                      text ->
                          vendors.add(
                              new Choice<>(
                                  text,
                                  new Features().addAll(features).add(Feature.JOINED),
                                  line,
                                  name)));
            });
  }

  /** A name in large print that goes on in the same print right below; both lines of it. */
  private Optional<String> goesOn(int index, Span name) {
    ReadLine line = lines.get(index);
    if (!traits.isLarge(line.line().words().get(line.line().wordAt(name.from())))) {
      return Optional.empty();
    }
    Box box = name.box();
    for (int i = index + 1; i < Math.min(lines.size(), index + LINES_ABOVE); i++) {
      ReadLine next = lines.get(i);
      if (next.page() != line.page() || next.line().box().y0() > box.y1() + box.height()) {
        break;
      }
      for (Span segment : next.line().segments()) {
        Box under = segment.box();
        boolean alike = Math.abs(under.height() - box.height()) < 0.1 * box.height();
        boolean aligned =
            Math.abs(under.x0() - box.x0()) < box.height() / 2
                || Math.abs(under.centerX() - box.centerX()) < box.height() / 2
                || Math.abs(under.x1() - box.x1()) < box.height() / 2;
        if (alike && aligned && under.y0() > box.y0() + box.height() / 2) {
          return next.isLabeled(segment) || line.isLabeled(name) || Chars.hasDigit(segment.text())
              ? Optional.empty()
              : Optional.of(name.text().strip() + ' ' + segment.text().strip());
        }
      }
    }
    return Optional.empty();
  }

  private void add(int index, Span stated, Span name, Features features) {
    ReadLine line = lines.get(index);
    String text = name.text().strip();
    features.addAll(mentions.of(line, name, text));
    Optional<Fit> customer = label(index, name, LabelKind.CUSTOMER);
    Optional<Fit> vendor = label(index, name, LabelKind.VENDOR);
    boolean sellerBlock = blocks.states(LabelKind.VENDOR, stated);
    boolean customerBlock = blocks.states(LabelKind.CUSTOMER, stated);
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
    features.addIf(customerBlock || blocks.states(LabelKind.SHIP_TO, stated), Feature.BUYER_BLOCK);
    if (seller > 0 && seller >= buyer) {
      boolean strong = vendor.orElseThrow().features().get(Feature.LABEL_STRONG) > 0;
      features.add(
          strong ? Feature.SELLER_LABEL : Feature.SELLER_LABEL_WEAK, Math.min(1.3, seller / 2));
    } else if (buyer > 0 && !sellerBlock) {
      features.add(Feature.BUYER_LABEL, Math.min(1.2, buyer / 2));
      buyer(line, text);
    } else if (customerBlock) {
      buyer(line, text);
    }
    vendors.add(new Choice<>(text, features, line, name));
  }

  private void buyer(ReadLine line, String name) {
    (isLow(line) ? slips : buyers).add(PrintedName.key(name));
  }

  private static boolean isLow(ReadLine line) {
    return line.line().baseline() > LOWER_HALF * line.page().height();
  }

  /** The left one of two names that head addresses side by side is rather the issuer's. */
  private void markNeighbours() {
    for (int i = 0; i + 1 < vendors.size(); i++) {
      Choice<String> left = vendors.get(i);
      for (int j = i + 1; j < vendors.size() && isBeside(left, vendors.get(j)); j++) {
        Choice<String> right = vendors.get(j);
        boolean both =
            left.features().get(Feature.HEADS_ADDRESS) > 0
                && right.features().get(Feature.HEADS_ADDRESS) > 0
                && !left.span().equals(right.span());
        left.features().addIf(both, Feature.LEFT_OF_OTHER);
        right.features().addIf(both, Feature.RIGHT_OF_OTHER);
        if (both) {
          break;
        }
      }
    }
  }

  private static boolean isBeside(Choice<String> left, Choice<String> right) {
    return left.span().line() == right.span().line();
  }

  /** Where nothing names the buyer, an address in an envelope's window is his. */
  private void markWindows() {
    int named = 0;
    for (Choice<String> name : vendors) {
      named += isBuyer(name.features()) ? 1 : 0;
    }
    for (Choice<String> name : vendors) {
      if (named == (isBuyer(name.features()) ? 1 : 0)) {
        name.features().addAll(NamePlace.window(name));
      }
    }
  }

  private static boolean isBuyer(Features features) {
    return features.get(Feature.BUYER_LABEL) > 0
        || features.get(Feature.BUYER_BLOCK) > 0
        || features.get(Feature.ADDRESSEE) > 0;
  }

  /** Where the name is in the logo's picture alone, the domain tells it. */
  private void addDomain() {
    for (Choice<String> name : vendors) {
      boolean alike =
          name.features().get(Feature.OWN_DOMAIN) > 0
              || name.features().get(Feature.DOMAIN_PART) > 0;
      if (alike) {
        return;
      }
    }
    traits
        .domain()
        .ifPresent(
            domain ->
                vendors.add(
                    new Choice<>(
                        domain.text(),
                        new Features().add(Feature.DOMAIN_ONLY),
                        domain.line(),
                        domain.span())));
  }

  /**
   * Who is invoiced at one place is not the issuer at another; but a slip at the bottom is
   * addressed to the issuer.
   */
  private void markBuyers() {
    for (Choice<String> name : vendors) {
      boolean elsewhere =
          name.features().get(Feature.BUYER_LABEL) == 0
              && name.features().get(Feature.SELLER_BLOCK) == 0
              && (buyers.contains(PrintedName.key(name.value()))
                  || (isLow(name.line()) && slips.contains(PrintedName.key(name.value()))));
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
    BitSet named = labeled.getOrDefault(kind, NONE);
    if (!isNamedFrom(named, index, index)) {
      return Optional.empty();
    }
    Fit best = null;
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (label.is(kind) && label.opensSegment() && !label.isPartOfName()) {
        Features relation = Relation.describeBeside(label, name, line.labels()).orElse(null);
        best = better(best, label, kind, relation);
      }
    }
    double reach = 0;
    for (int i = index - 1; i >= 0 && reach < REACH && isNamedFrom(named, i, index); i--) {
      ReadLine labelLine = lines.get(i);
      if (labelLine.page() != line.page()) {
        break;
      }
      for (LabelMatch label : labelLine.labels()) {
        if (label.is(kind)
            && label.opensSegment()
            && !label.isPartOfName()
            && label.coverage() > 0.5) {
          Features relation = Relation.describeBelow(label, labelLine, name, line, 0).orElse(null);
          if (relation != null) {
            best = better(best, label, kind, relation.add(Feature.LINES_BETWEEN, reach));
          }
        }
      }
      reach += isInColumn(labelLine, name) ? 1 : 0.25;
    }
    return Optional.ofNullable(best);
  }

  /** Whether any line up to {@code last} has a label, the lines that are too far above left out. */
  private static boolean isNamedFrom(BitSet named, int last, int index) {
    return named.previousSetBit(last) >= Math.max(0, index - LINES_ABOVE);
  }

  private static boolean isInColumn(ReadLine line, Span name) {
    for (Span segment : line.line().segments()) {
      if (segment.box().x0() < name.box().x1() && name.box().x0() < segment.box().x1()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Fit better(
      @Nullable Fit best, LabelMatch label, LabelKind kind, @Nullable Features relation) {
    if (relation == null) {
      return best;
    }
    Features features = Relation.describe(label, kind).addAll(relation);
    Fit fit = new Fit(features, Relation.worth(features));
    return best != null && best.worth() >= fit.worth() ? best : fit;
  }
}
