package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.model.DocumentType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a document calls itself. */
public final class Titles {

  /** A title fills its segment. */
  private static final double COVERAGE = 0.5;

  private Titles() {}

  /** The type whose title is printed largest; an invoice if there is none. */
  public static DocumentType type(List<ReadLine> lines) {
    Map<DocumentType, Double> sizes = new EnumMap<>(DocumentType.class);
    sizes.put(DocumentType.INVOICE, 0.0);
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        if (line.page().number() == 1 && label.opensSegment() && label.coverage() >= COVERAGE) {
          double size = line.line().words().get(line.line().wordAt(label.span().from())).size();
          note(sizes, label, LabelKind.TITLE_INVOICE, DocumentType.INVOICE, size);
          note(sizes, label, LabelKind.TITLE_CREDIT_NOTE, DocumentType.CREDIT_NOTE, size);
          note(sizes, label, LabelKind.TITLE_RECEIPT, DocumentType.RECEIPT, size);
        }
      }
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(DocumentType.INVOICE);
  }

  /** Whether a document calls itself anything of an invoice's kind. */
  public static boolean present(List<ReadLine> lines) {
    return lines.stream()
        .flatMap(line -> line.labels().stream())
        .anyMatch(label -> label.opensSegment() && label.any(LabelKind::isTitle));
  }

  private static void note(
      Map<DocumentType, Double> sizes,
      LabelMatch label,
      LabelKind kind,
      DocumentType type,
      double size) {
    if (label.isStrong(kind)) {
      sizes.merge(type, size, Math::max);
    }
  }
}
