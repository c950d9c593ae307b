package com.invoiceparserpro.parsing.field;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the names that the vendor or the customer may have. */
final class PartyFields {

  private final List<ReadLine> lines;
  private final NameDomains domains;
  private final NameTraits traits;
  private final TwoLineName twoLines;
  private final PartyLabels labels;
  private final NamePlace place;
  private final PartyBlocks blocks;
  private final NameMentions mentions;
  private final Signatures signatures;
  private final NameContrasts contrasts = new NameContrasts();

  private final List<Choice<String>> vendors = new ArrayList<>();
  private final List<Choice<String>> customers = new ArrayList<>();

  private PartyFields(List<ReadLine> lines) {
    this.lines = lines;
    this.domains = new NameDomains(lines);
    this.traits = new NameTraits(lines, domains);
    this.twoLines = new TwoLineName(lines, traits);
    this.labels = new PartyLabels(lines);
    this.place = new NamePlace(lines);
    this.blocks = new PartyBlocks(lines);
    this.mentions = new NameMentions(lines);
    this.signatures = new Signatures(lines);
  }

  static List<Question<?>> questions(List<ReadLine> lines, Set<ReadLine> used) {
    PartyFields parties = new PartyFields(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (!used.contains(lines.get(i))) {
        parties.collect(i);
      }
    }
    parties.contrasts.mark(parties.vendors, parties.place);
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
      Optional<Span> stated = blocks.nameIn(segment);
      Span name = stated.orElseGet(() -> LegalForms.imprint(withoutLabel(line, segment).trimmed()));
      Span clean = name.isEmpty() ? name : PrintedName.cleaned(name);
      List<NamesInText.Found> within =
          stated.isPresent() ? List.of() : NamesInText.of(line, segment, place.closes(line));
      boolean sentence = false;
      for (NamesInText.Found found : within) {
        sentence |= found.bySelf();
        if (found.bySelf()
            || !(found.span().equals(clean) || place.goesOn(index, segment, found.span()))) {
          collect(index, found.span(), found.span(), describe(line, found));
        }
      }
      if (!name.isEmpty() && !sentence) {
        boolean signed = signatures.contain(segment);
        collect(index, name, clean, new Features().addIf(signed, Feature.SELF_NAMED));
      }
    }
  }

  private static Features describe(ReadLine line, NamesInText.Found found) {
    boolean value = false;
    for (LabelMatch label : line.labels()) {
      String between =
          label.span().to() > found.span().from()
              ? ""
              : line.line().text().substring(label.span().to(), found.span().from());
      value |= label.is(LabelKind.OTHER_NUMBER) && between.strip().equals(":");
    }
    return new Features()
        .add(Feature.IN_TEXT)
        .addIf(value, Feature.OTHERS_VALUE)
        .addIf(found.bySelf(), Feature.SELF_NAMED);
  }

  private void collect(int index, Span stated, Span name, Features described) {
    ReadLine line = lines.get(index);
    Optional<Features> features = traits.of(line, name);
    if (features.isPresent()) {
      Features own = features.get().addAll(place.of(index, name)).addAll(described);
      int before = customers.size();
      add(index, stated, name, own);
      Optional<TwoLineName.Joined> joined = twoLines.of(index, name);
      if (joined.isPresent()) {
        if (customers.size() > before) {
          Features buyer = customers.get(before).features();
          customers.add(joined(joined.get(), buyer, line, name));
        }
        vendors.add(joined(joined.get(), own, line, name));
      }
    }
  }

  private static Choice<String> joined(
      TwoLineName.Joined whole, Features first, ReadLine line, Span name) {
    Features features = new Features().addAll(first).addAll(whole.features());
    return new Choice<>(whole.text(), features, line, name);
  }

  private void add(int index, Span stated, Span name, Features features) {
    ReadLine line = lines.get(index);
    String text = name.text().strip();
    features.addAll(mentions.of(line, name, text));
    Optional<Fit> customer = labels.of(index, name, LabelKind.CUSTOMER);
    Optional<Fit> vendor = labels.of(index, name, LabelKind.VENDOR);
    boolean sellerBlock = blocks.states(LabelKind.VENDOR, stated);
    boolean customerBlock = blocks.states(LabelKind.CUSTOMER, stated);
    boolean bySelf = features.get(Feature.SELF_NAMED) > 0;
    boolean payee = customer.isPresent() && !customerBlock && (bySelf || mentions.isPayee(line));
    double seller = worth(vendor);
    double buyer =
        payee ? 0 : Math.max(worth(customer), worth(labels.of(index, name, LabelKind.SHIP_TO)));
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
      contrasts.addBuyer(line, text);
    } else if (customerBlock) {
      contrasts.addBuyer(line, text);
    }
    vendors.add(new Choice<>(text, features, line, name));
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
    domains
        .first()
        .ifPresent(
            domain ->
                vendors.add(
                    new Choice<>(
                        domain.text(),
                        new Features().add(Feature.DOMAIN_ONLY),
                        domain.line(),
                        domain.span())));
  }

  private static double worth(Optional<Fit> fit) {
    return fit.map(Fit::worth).orElse(0.0);
  }

  /** The rest of a segment that begins with a label: "Seller: Some Company". */
  private static Span withoutLabel(ReadLine line, Span segment) {
    for (LabelMatch label : line.labels()) {
      boolean sure = label.hasColon() || label.isStrong() || label.hasComma();
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
}
