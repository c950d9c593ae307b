package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.model.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document calls itself. */
public final class Titles {

  /** A title fills its segment. */
  private static final double COVERAGE = 0.5;

  /** Times the usual size, from which on a text is a heading. */
  private static final double HEADING = 1.2;

  private static final KindSet ANY = KindSet.TITLE.and(KindSet.of(LabelKind.TITLE_OTHER));

  private Titles() {}

  /** The type whose title is printed largest; an invoice if there is none. */
  public static DocumentType type(List<ReadLine> lines) {
    return sizes(lines).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(largest -> typeOf(largest.getKey()))
        .orElse(DocumentType.INVOICE);
  }

  private static DocumentType typeOf(LabelKind kind) {
    return switch (kind) {
      case TITLE_CREDIT_NOTE -> DocumentType.CREDIT_NOTE;
      case TITLE_RECEIPT -> DocumentType.RECEIPT;
      default -> DocumentType.INVOICE;
    };
  }

  /**
   * What a document calls itself, as printed, where that is no invoice, credit note or receipt: an
   * offer, a delivery note, a reminder. Empty if one of those titles is printed larger.
   */
  public static Optional<String> other(List<ReadLine> lines) {
    List<LabelMatch> others = new ArrayList<>(titles(lines));
    others.removeIf(label -> !label.isStrong(LabelKind.TITLE_OTHER) || label.hasColon());
    if (others.isEmpty()) {
      return Optional.empty();
    }
    double own = sizes(lines).values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double heading = HEADING * usualSize(lines);
    return others.stream()
        .filter(
            label ->
                label.any(KindSet.TITLE)
                    ? size(label) >= own
                    : size(label) > own && size(label) >= heading)
        .max(Comparator.comparingDouble(Titles::size))
        .map(label -> label.span().text());
  }

  private static double usualSize(List<ReadLine> lines) {
    double[] sizes = lines.stream().mapToDouble(line -> line.line().size()).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private static Map<LabelKind, Double> sizes(List<ReadLine> lines) {
    Map<LabelKind, Double> sizes = new EnumMap<>(LabelKind.class);
    for (LabelMatch label : titles(lines)) {
      for (LabelKind kind : KindSet.TITLE.kinds()) {
        if (label.isStrong(kind)) {
          sizes.merge(kind, size(label), Math::max);
        }
      }
    }
    return sizes;
  }

  private static List<LabelMatch> titles(List<ReadLine> lines) {
    List<LabelMatch> titles = new ArrayList<>();
    for (ReadLine line : lines) {
      for (LabelMatch label : line.page().number() == 1 ? line.labels() : List.<LabelMatch>of()) {
        if (label.any(ANY) && label.opensSegment() && label.coverage() >= COVERAGE) {
          titles.add(label);
        }
      }
    }
    return titles;
  }

  private static double size(LabelMatch label) {
    return label.span().line().words().get(label.span().line().wordAt(label.span().from())).size();
  }

  /** Whether a document calls itself anything of an invoice's kind. */
  public static boolean present(List<ReadLine> lines) {
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        if (label.any(KindSet.TITLE) && label.opensSegment()) {
          return true;
        }
      }
    }
    return false;
  }
}
