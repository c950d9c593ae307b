package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose a tax id is: by the words of its label, by the party's label or name above it in its
 * column; in doubt the vendor's, who must print theirs, often in the footer.
 */
final class TaxIdOwner {

  private static final int BLOCK = 8;

  /** Points between the left edges of one column's lines. */
  private static final double COLUMN = 60;

  /** Points that a party's block is high, at most. */
  private static final double HIGH = 120;

  private static final Set<String> BUYER_WORDS = words("customer", "your");
  private static final Set<String> SELLER_WORDS = words("vendor", "our");

  private final List<ReadLine> lines;
  private final @Nullable Location vendor;
  private final @Nullable Location customer;

  TaxIdOwner(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    this.lines = lines;
    this.vendor = place(fields, Field.VENDOR);
    this.customer = place(fields, Field.CUSTOMER);
  }

  private static @Nullable Location place(Map<Field, Extracted<?>> fields, Field field) {
    Extracted<?> extracted = fields.get(field);
    return extracted == null ? null : extracted.location();
  }

  /** The field of the id that {@code label} announces. */
  Field of(int index, LabelMatch label) {
    List<Token> words = label.span().line().tokens(label.span().from(), label.span().to());
    if (anyIn(BUYER_WORDS, words)) {
      return Field.CUSTOMER_TAX_ID;
    }
    return anyIn(SELLER_WORDS, words) ? Field.VENDOR_TAX_ID : of(index, label.span());
  }

  private static boolean anyIn(Set<String> some, List<Token> words) {
    for (Token word : words) {
      if (some.contains(word.plain())) {
        return true;
      }
    }
    return false;
  }

  /** The field of the id at, or labeled at, {@code span}. */
  Field of(int index, Span span) {
    for (int i = index; i >= Math.max(0, index - BLOCK); i--) {
      if (lines.get(i).page() != lines.get(index).page()) {
        break;
      }
      for (LabelMatch party : lines.get(i).labels()) {
        boolean sameColumn =
            Math.abs(party.span().box().x0() - span.box().x0()) < COLUMN && party.opensSegment();
        if (sameColumn && party.is(LabelKind.CUSTOMER)) {
          return Field.CUSTOMER_TAX_ID;
        }
        if (sameColumn && party.is(LabelKind.VENDOR)) {
          return Field.VENDOR_TAX_ID;
        }
      }
    }
    Location place = lines.get(index).page().locate(span.box());
    double fromCustomer = below(customer, place);
    return fromCustomer < HIGH && fromCustomer < below(vendor, place)
        ? Field.CUSTOMER_TAX_ID
        : Field.VENDOR_TAX_ID;
  }

  /** Points that {@code place} is below a name in its column; a lot if it is not. */
  private static double below(@Nullable Location name, Location place) {
    if (name == null || name.page() != place.page()) {
      return Double.MAX_VALUE;
    }
    Box a = name.box();
    Box b = place.box();
    boolean column = a.x0() < b.x1() && b.x0() < a.x1();
    return column && b.y0() >= a.y0() ? b.y0() - a.y0() : Double.MAX_VALUE;
  }

  private static Set<String> words(String... sections) {
    return Language.all().stream()
        .flatMap(language -> List.of(sections).stream().flatMap(s -> language.section(s).stream()))
        .filter(phrase -> !phrase.startsWith("~"))
        .map(Token::split)
        .filter(tokens -> tokens.size() == 1)
        .map(tokens -> tokens.get(0).plain())
        .collect(Collectors.toSet());
  }
}
