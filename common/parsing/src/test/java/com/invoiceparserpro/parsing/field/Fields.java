package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header fields of a drawing. */
final class Fields {

  private Fields() {}

  static Map<Field, Extracted<?>> of(Drawing drawing) {
    Evidence evidence = drawing.evidence();
    return HeaderFields.of(evidence, LineItems.of(evidence.lines()));
  }

  /** The value of {@code field} as text; null if there is none. */
  static @Nullable String of(Drawing drawing, Field field) {
    Extracted<?> extracted = of(drawing).get(field);
    return extracted == null ? null : extracted.value().toString();
  }
}
