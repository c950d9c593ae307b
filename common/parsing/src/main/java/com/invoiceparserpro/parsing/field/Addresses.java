package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses of the parties, by the place of their names, and where goods go. */
final class Addresses {

  /** Between the lines of an address that is printed on one: sender lines, imprints. */
  private static final Pattern BREAKS = Pattern.compile("\\s*[·•|∙●]\\s*|\\s+[–—-]\\s+|\\s*,\\s+");

  private static final String ENDS = " \n\r\f\u000b,;·•–—-";

  private static final int LEAST_LETTERS = 4;
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_IMPRINT = 160;
  private static final int LAST_PAGE = 2;
  private static final double AT_NAME = 0.85;
  private static final double AT_MENTION = 0.75;
  private static final double LABELED = 0.8;

  private record Address(List<String> lines, ReadLine line, Box box) {

    /** Whether a house number or a postal code is in it, and words, which a code has not. */
    boolean isPlausible() {
      String all = String.join(" ", lines);
      return Chars.hasDigit(all) && Chars.letters(all) >= LEAST_LETTERS;
    }

    Extracted<?> extracted(double confidence) {
      return new Extracted<>(
          String.join(", ", lines), confidence, Source.TEXT, line.page().locate(box));
    }
  }

  private final List<ReadLine> lines;
  private final AddressBlock block;

  private Addresses(List<ReadLine> lines, Set<ReadLine> used) {
    this.lines = lines;
    this.block = new AddressBlock(lines, used);
  }

  /**
   * Puts the addresses of the vendor and the customer that {@code fields} name, and the ship-to.
   */
  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    Addresses addresses = new Addresses(lines, used);
    addresses.of(Field.CUSTOMER, Field.CUSTOMER_ADDRESS, fields);
    addresses.of(Field.VENDOR, Field.VENDOR_ADDRESS, fields);
    addresses.shipTo().ifPresent(to -> fields.put(Field.SHIP_TO, to.extracted(LABELED)));
  }

  private void of(Field party, Field field, Map<Field, Extracted<?>> fields) {
    Extracted<?> name = fields.get(party);
    if (name == null || name.location() == null) {
      return;
    }
    String key = Plain.text(name.value().toString());
    Optional<Address> found = Optional.empty();
    for (ReadLine line : lines) {
      if (found.isPresent() || line.page().number() > LAST_PAGE) {
        break;
      }
      for (Span segment : line.line().segments()) {
        if (isAt(line, segment, name.location())) {
          Optional<Address> own = at(line, segment, name.value().toString());
          if (own.isPresent()) {
            fields.put(field, own.get().extracted(AT_NAME));
            return;
          }
        } else if (key.length() >= SHORTEST_NAME
            && found.isEmpty()
            && Plain.text(segment.text()).startsWith(key)) {
          found = at(line, segment, name.value().toString());
        }
      }
    }
    found.ifPresent(address -> fields.put(field, address.extracted(AT_MENTION)));
  }

  private static boolean isAt(ReadLine line, Span segment, Location place) {
    if (line.page().number() != place.page()) {
      return false;
    }
    Box box = line.page().locate(segment.box()).box();
    Box name = place.box();
    return box.x0() <= name.x0() + 1
        && box.x1() >= name.x1() - 1
        && Math.abs(box.y0() - name.y0()) < 1
        && Math.abs(box.y1() - name.y1()) < 1;
  }

  /** The address beside a name on its own line, else the one below it. */
  private Optional<Address> at(ReadLine line, Span segment, String name) {
    int start = segment.text().indexOf(name);
    int from = segment.from() + Math.max(0, start);
    Span rest = new Span(line.line(), Math.min(segment.to(), from + name.length()), segment.to());
    boolean imprint = start >= 0 && !rest.isEmpty() && rest.text().length() <= LONGEST_IMPRINT;
    if (imprint) {
      Address beside = new Address(parts(rest.text()), line, rest.trimmed().box());
      if (beside.isPlausible()) {
        return Optional.of(beside);
      }
    }
    return address(line, block.below(line, new Span(line.line(), from, segment.to())));
  }

  private static Optional<Address> address(ReadLine line, List<Span> spans) {
    return spans.stream()
        .map(Span::box)
        .reduce(Box::union)
        .map(box -> new Address(spans.stream().map(span -> bare(span.text())).toList(), line, box))
        .filter(Address::isPlausible);
  }

  private static List<String> parts(String text) {
    return BREAKS
        .splitAsStream(text.strip())
        .map(Addresses::bare)
        .filter(part -> Chars.hasLetterOrDigit(part))
        .toList();
  }

  /** Without the bullets before it and the comma behind it. */
  private static String bare(String line) {
    return Chars.trim(line.replace('\t', ' '), ENDS, ENDS);
  }

  /** Name and address under, or beside, the label that says where the goods go. */
  private Optional<Address> shipTo() {
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        boolean heading = label.hasColon() || label.coverage() > 0.6;
        if (label.isStrong(LabelKind.SHIP_TO) && label.opensSegment() && heading) {
          Span rest = AddressBlock.rest(line, label);
          List<Span> spans = new ArrayList<>();
          if (label.hasColon() && !rest.isEmpty()) {
            spans.add(rest);
          }
          spans.addAll(block.below(line, rest.isEmpty() ? label.span() : rest));
          Optional<Address> address = address(line, spans);
          if (address.isPresent() && line.page().number() <= LAST_PAGE) {
            return address;
          }
        }
      }
    }
    return Optional.empty();
  }
}
