package com.invoiceparserpro.model;

import com.invoiceparserpro.model.identifier.Bic;
import com.invoiceparserpro.model.identifier.Iban;
import com.invoiceparserpro.model.identifier.TaxNumber;
import com.invoiceparserpro.model.identifier.TaxNumber.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Whether the numbers that carry a check digit are sound. */
final class Checksums {

  private Checksums() {}

  /** A check for every stated number that can be proven right or wrong. */
  static List<Check> check(InvoiceData data) {
    List<Check> checks = new ArrayList<>();
    String currency = data.text(Field.CURRENCY).orElse(null);
    for (Field field : List.of(Field.VENDOR_TAX_ID, Field.CUSTOMER_TAX_ID)) {
      data.text(field)
          .ifPresent(
              number -> {
                Verdict verdict = TaxNumber.judge(number, currency);
                if (verdict == Verdict.PROVEN || verdict == Verdict.WRONG) {
                  checks.add(verdict(field, "checksum", verdict == Verdict.PROVEN, number));
                }
              });
    }
    data.text(Field.IBAN)
        .map(iban -> verdict(Field.IBAN, "checksum", Iban.isValid(iban), iban))
        .ifPresent(checks::add);
    data.text(Field.BIC)
        .filter(bic -> !Bic.isValid(bic))
        .map(bic -> verdict(Field.BIC, "form", false, bic))
        .ifPresent(checks::add);
    return checks;
  }

  private static Check verdict(Field field, String what, boolean passed, String actual) {
    return new Check(what + " of " + field.jsonName(), passed, null, actual);
  }
}
