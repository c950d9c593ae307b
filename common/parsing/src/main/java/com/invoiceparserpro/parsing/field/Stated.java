package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was chosen for a field so far. */
final class Stated {

  private Stated() {}

  /** The value of a field of amounts; null if the document has none. */
  static @Nullable BigDecimal amount(Map<Field, Extracted<?>> fields, Field field) {
    Extracted<?> extracted = fields.get(field);
    return extracted == null ? null : (BigDecimal) extracted.value();
  }
}
