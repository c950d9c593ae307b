package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Calibration;
import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.EnumMap;
import java.util.Map;

/** The header fields of a document. */
public final class HeaderFields {

  private HeaderFields() {}

  public static Map<Field, Extracted<?>> of(Evidence evidence, LineItems items) {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    Calibration calibration = Calibration.shipped();
    Choices.of(evidence, items)
        .answers(Weights.shipped())
        .forEach(
            (field, answer) ->
                answer
                    .best()
                    .ifPresent(
                        best -> {
                          double confidence = calibration.confidence(field, best.probability());
                          fields.put(field, best.choice().extracted(confidence));
                        }));
    BankAccount.read(evidence.lines(), fields);
    TaxIds.read(evidence.lines(), items.used(), fields);
    Terms.read(evidence.lines(), fields);
    DerivedDueDate.read(evidence.lines(), items.used(), fields);
    ServicePeriod.read(evidence.lines(), items.used(), fields);
    Prepayments.read(evidence.lines(), items.used(), fields);
    OtherCharges.read(evidence.lines(), items.used(), fields);
    Addresses.read(evidence.lines(), items.used(), fields);
    return fields;
  }
}
