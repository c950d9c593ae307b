package com.invoiceparserpro.model.identifier;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Business identifier codes of banks, ISO 9362. */
public final class Bic {

  private static final Pattern FORM =
      Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z\\d]{2}(?:[A-Z\\d]{3})?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Bic() {}

  /** Whether {@code bic} has the form of one, with a country that exists. */
  public static boolean isValid(String bic) {
    return FORM.matcher(bic).matches()
        && (COUNTRIES.contains(bic.substring(4, 6)) || bic.startsWith("XK", 4));
  }
}
