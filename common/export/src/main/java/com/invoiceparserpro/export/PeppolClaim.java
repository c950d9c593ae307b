package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document keeps the rules that Peppol BIS Billing 3 adds to EN 16931. It says so only
 * then; without it is an invoice of the European norm all the same.
 */
final class PeppolClaim {

  /** Schemes of VAT numbers among Peppol's electronic addresses (EAS). */
  private static final Map<String, String> SCHEMES =
      Map.ofEntries(
          Map.entry("AT", "9914"),
          Map.entry("BE", "9925"),
          Map.entry("BG", "9926"),
          Map.entry("CH", "9927"),
          Map.entry("CY", "9928"),
          Map.entry("CZ", "9929"),
          Map.entry("DE", "9930"),
          Map.entry("EE", "9931"),
          Map.entry("GB", "9932"),
          Map.entry("GR", "9933"),
          Map.entry("HR", "9934"),
          Map.entry("IE", "9935"),
          Map.entry("LI", "9936"),
          Map.entry("LT", "9937"),
          Map.entry("LU", "9938"),
          Map.entry("LV", "9939"),
          Map.entry("MT", "9943"),
          Map.entry("NL", "9944"),
          Map.entry("PL", "9945"),
          Map.entry("PT", "9946"),
          Map.entry("RO", "9947"),
          Map.entry("SI", "9949"),
          Map.entry("SK", "9950"),
          Map.entry("FR", "9957"),
          Map.entry("ES", "9920"),
          Map.entry("HU", "9910"));

  /** Sellers whose countries' rules ask for more than invoices state, such as a contact. */
  private static final Set<String> STRICT = Set.of("DE", "DK", "GR", "IS", "IT", "NL", "NO", "SE");

  private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

  private PeppolClaim() {}

  static boolean holds(UblDocument d) {
    String country = d.seller().country();
    return d.order() != null
        && country != null
        && !STRICT.contains(country)
        && scheme(d.seller().vatNumber()).isPresent()
        && scheme(d.buyer().vatNumber()).isPresent()
        && d.lines().stream().allMatch(PeppolClaim::multiplies);
  }

  /** The scheme of a VAT number as an electronic address. */
  static Optional<String> scheme(@Nullable String vatNumber) {
    return Optional.ofNullable(vatNumber)
        .flatMap(Countries::ofVatNumber)
        .flatMap(country -> Optional.ofNullable(SCHEMES.get(country)));
  }

  /** PEPPOL-EN16931-R120. */
  private static boolean multiplies(UblLine line) {
    BigDecimal product = line.quantity().multiply(line.price());
    return product.subtract(line.amount()).abs().compareTo(TOLERANCE) <= 0;
  }
}
