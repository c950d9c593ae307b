package com.invoiceparserpro.model.identifier;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A country's kind of tax number.
 *
 * @param country ISO 3166-1
 * @param form of the number without separators, in capitals
 * @param proof the check digit's rule over a number of that form; null if it has none
 * @param strict whether every number in use keeps the rule
 * @param telling whether no other country's number has that form
 */
record Scheme(
    String country,
    Pattern form,
    @Nullable Predicate<String> proof,
    boolean strict,
    boolean telling) {

  static Scheme of(String country, String form, Predicate<String> proof) {
    return new Scheme(country, Pattern.compile(form), proof, true, false);
  }

  /** A scheme whose form gives the country away. */
  static Scheme telling(String country, String form, Predicate<String> proof) {
    return new Scheme(country, Pattern.compile(form), proof, true, true);
  }

  /** A scheme whose check digit some numbers in use do not keep. */
  static Scheme lenient(String country, String form, Predicate<String> proof) {
    return new Scheme(country, Pattern.compile(form), proof, false, false);
  }

  static Scheme unproven(String country, String form) {
    return new Scheme(country, Pattern.compile(form), null, false, false);
  }

  boolean fits(String number) {
    // Half of all forms begin with the country's letters: no need to ask the pattern.
    boolean prefixed = form.pattern().startsWith(country);
    return (!prefixed || number.startsWith(country)) && form.matcher(number).matches();
  }

  TaxNumber.Verdict judge(String number) {
    // Zeros, or any one digit alone, satisfy most rules: they stand where a number will be.
    if (proof == null || !hasDifferentDigits(number)) {
      return TaxNumber.Verdict.FORM_ONLY;
    }
    if (proof.test(number)) {
      return TaxNumber.Verdict.PROVEN;
    }
    return strict ? TaxNumber.Verdict.WRONG : TaxNumber.Verdict.FORM_ONLY;
  }

  private static boolean hasDifferentDigits(String number) {
    char first = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        if (first != 0 && c != first) {
          return true;
        }
        first = c;
      }
    }
    return false;
  }
}
