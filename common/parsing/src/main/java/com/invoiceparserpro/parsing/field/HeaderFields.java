package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.EnumMap;
import java.util.Map;

/** The header fields of a document. */
public final class HeaderFields {

  private HeaderFields() {}

  public static Map<Field, Extracted<?>> of(Evidence evidence, LineItems items) {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    PartyFields.read(evidence.lines(), items.used(), fields);
    TextFields.read(evidence.lines(), items.used(), fields);
    DateFields.read(evidence.lines(), items.used(), fields);
    CurrencyField.read(evidence, fields);
    AmountFields.read(evidence.lines(), items, fields);
    Identifiers.read(evidence.lines(), fields);
    Terms.read(evidence.lines(), fields);
    return fields;
  }
}
