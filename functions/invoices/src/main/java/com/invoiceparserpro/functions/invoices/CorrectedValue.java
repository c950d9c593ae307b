package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.InvoiceData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another value in one place.
 *
 * @param entered empty to say that the document does not state it
 */
record CorrectedValue(FieldPath path, Optional<String> entered) implements Change {

  @Override
  public Outcome apply(InvoiceData data, @Nullable String language) {
    Optional<Object> previous = path.value(data);
    Optional<Object> value =
        entered.map(text -> TypedValue.of(path.type(), text, language, "value"));
    return new Outcome(
        path.apply(data, value.map(Extracted::manual)),
        path.name(),
        previous.map(TypedValue::print).orElse(null),
        value.map(TypedValue::print).orElse(null));
  }
}
