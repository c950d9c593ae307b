package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.identifier.TaxNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seller or a buyer.
 *
 * @param addressLines without the country
 * @param country ISO 3166-1; null if nothing tells it
 * @param vatNumber with its country's letters; null if not stated
 * @param otherTaxNumber as printed, where it is no VAT number
 */
record UblParty(
    @Nullable String name,
    List<String> addressLines,
    @Nullable String country,
    @Nullable String vatNumber,
    @Nullable String otherTaxNumber) {

  UblParty {
    addressLines = List.copyOf(addressLines);
  }

  static UblParty seller(Invoice invoice) {
    return of(invoice, Field.VENDOR, Field.VENDOR_ADDRESS, Field.VENDOR_TAX_ID);
  }

  static UblParty buyer(Invoice invoice) {
    return of(invoice, Field.CUSTOMER, Field.CUSTOMER_ADDRESS, Field.CUSTOMER_TAX_ID);
  }

  /**
   * The party in the sender's country, if it has an address and nothing names a country: addresses
   * at home go without.
   */
  UblParty atHomeOf(UblParty sender) {
    return country != null || addressLines.isEmpty()
        ? this
        : new UblParty(name, addressLines, sender.country, vatNumber, otherTaxNumber);
  }

  private static UblParty of(Invoice invoice, Field name, Field address, Field taxId) {
    String stated = text(invoice, address).orElse("");
    String number = text(invoice, taxId).orElse(null);
    Optional<String> named = Countries.ofAddress(stated, invoice.language());
    String vat =
        number == null
            ? null
            : vatNumber(number).or(() -> named.flatMap(c -> completed(c, number))).orElse(null);
    String country =
        named.or(() -> Optional.ofNullable(vat).flatMap(Countries::ofVatNumber)).orElse(null);
    return new UblParty(
        text(invoice, name).orElse(null),
        lines(stated, named.isPresent()),
        country,
        vat,
        vat == null ? number : null);
  }

  private static Optional<String> text(Invoice invoice, Field field) {
    return SafeText.line(invoice.parsed().text(field), UblLine.MAX_TEXT);
  }

  /** A number that begins with the letters of a country that has such numbers. */
  private static Optional<String> vatNumber(String printed) {
    String compact = printed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
    return Optional.of(compact)
        .filter(number -> number.matches("[A-Z]{2}[A-Z0-9+*]{2,13}"))
        .filter(number -> Countries.ofVatNumber(number).isPresent())
        .filter(number -> number.chars().anyMatch(Character::isDigit));
  }

  /** A number printed without its country's letters, where its check digit proves them. */
  private static Optional<String> completed(String country, String printed) {
    String letters = country.equals("GR") ? "EL" : country;
    return vatNumber(letters + printed)
        .filter(number -> TaxNumber.judge(number, null) == TaxNumber.Verdict.PROVEN);
  }

  private static List<String> lines(String address, boolean endsWithCountry) {
    List<String> lines =
        List.of(address.split(",")).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    boolean last =
        endsWithCountry
            && lines.size() > 1
            && lines.get(lines.size() - 1).chars().noneMatch(Character::isDigit);
    return last ? lines.subList(0, lines.size() - 1) : lines;
  }
}
