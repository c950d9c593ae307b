package com.invoiceparserpro.model.identifier;

import static com.invoiceparserpro.model.identifier.CheckDigits.digit;
import static com.invoiceparserpro.model.identifier.CheckDigits.last;
import static com.invoiceparserpro.model.identifier.CheckDigits.luhn;
import static com.invoiceparserpro.model.identifier.CheckDigits.mod;
import static com.invoiceparserpro.model.identifier.CheckDigits.mod97;
import static com.invoiceparserpro.model.identifier.CheckDigits.sum;

import java.util.List;
import java.util.function.Predicate;

/**
 * VAT numbers that begin with a country's letters: the member states of the Union by the forms that
 * the VIES service publishes, and their neighbors. Numbers are given with the letters.
 */
final class EuropeanVat {

  static final List<Scheme> SCHEMES =
      List.of(
          vat("AT", "U\\d{8}", n -> austria(n.substring(1))),
          vat("BE", "[01]\\d{9}", EuropeanVat::belgium),
          vat("BG", "\\d{9}", EuropeanNumbers::bulgaria),
          Scheme.unproven("BG", "BG\\d{10}"),
          vat("CY", "\\d{8}[A-Z]", EuropeanVat::cyprus),
          vat("CZ", "\\d{8}", EuropeanNumbers::czechCompany),
          Scheme.lenient("CZ", "CZ\\d{10}", n -> mod(n.substring(2), 11) == 0),
          Scheme.unproven("CZ", "CZ\\d{9}"),
          vat("DE", "\\d{9}", CheckDigits::mod1110),
          vat("DK", "\\d{8}", n -> sum(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
          vat("EE", "\\d{9}", n -> sum(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
          Scheme.telling("GR", "(?:EL|GR)\\d{9}", n -> EuropeanNumbers.greece(n.substring(2))),
          vat("ES", "[A-Z\\d]\\d{7}[A-Z\\d]", EuropeanNumbers::spain),
          vat("FI", "\\d{8}", EuropeanNumbers::finland),
          vat("FR", "[A-HJ-NP-Z\\d]{2}\\d{9}", EuropeanVat::france),
          Scheme.telling(
              "GB",
              "(?:GB|XI)\\d{9}(?:\\d{3})?",
              n -> EuropeanNumbers.unitedKingdom(n.substring(2))),
          Scheme.unproven("GB", "(?:GB|XI)(?:GD|HA)\\d{3}"),
          vat("HR", "\\d{11}", CheckDigits::mod1110),
          vat("HU", "\\d{8}", EuropeanNumbers::hungary),
          vat("IE", "\\d{7}[A-W][A-I]?", EuropeanVat::ireland),
          vat("IE", "\\d[A-Z+*]\\d{5}[A-W]", EuropeanVat::irelandOld),
          vat("IT", "\\d{11}", CheckDigits::luhn),
          vat("LT", "\\d{9}|\\d{12}", EuropeanVat::lithuania),
          vat("LU", "\\d{8}", n -> mod(n.substring(0, 6), 89) == mod(n.substring(6), 100)),
          vat("LV", "[4-9]\\d{10}", n -> sum(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3),
          Scheme.unproven("LV", "LV[0-3]\\d{10}"),
          vat("MT", "\\d{8}", n -> sum(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
          vat("NL", "\\d{9}B\\d{2}", EuropeanVat::netherlands),
          vat("PL", "\\d{10}", EuropeanNumbers::poland),
          vat("PT", "\\d{9}", EuropeanNumbers::portugal),
          vat("RO", "\\d{2,10}", EuropeanNumbers::romania),
          vat("SE", "\\d{10}\\d{2}", n -> luhn(n.substring(0, 10))),
          vat("SI", "\\d{8}", n -> (11 - sum(n, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(n)),
          vat("SK", "\\d{10}", n -> mod(n, 11) == 0),
          Scheme.telling(
              "CH", "CHE\\d{9}(?:MWST|TVA|IVA|VAT)?", n -> switzerland(n.substring(3, 12))),
          Scheme.telling("NO", "NO\\d{9}(?:MVA)?", n -> EuropeanNumbers.norway(n.substring(2, 11))),
          Scheme.unproven("IS", "IS\\d{5,6}"),
          Scheme.unproven("LI", "LI\\d{5}"));

  private EuropeanVat() {}

  private static Scheme vat(String country, String number, Predicate<String> proof) {
    return Scheme.telling(country, country + "(?:" + number + ")", n -> proof.test(n.substring(2)));
  }

  static boolean austria(String number) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      int weighted = digit(number, i) * (1 + i % 2);
      sum += weighted / 10 + weighted % 10;
    }
    return Math.floorMod(6 - sum, 10) == last(number);
  }

  private static boolean belgium(String number) {
    return 97 - mod(number.substring(0, 8), 97) == mod(number.substring(8), 100);
  }

  private static boolean cyprus(String number) {
    int[] even = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += i % 2 == 0 ? even[digit(number, i)] : digit(number, i);
    }
    return number.charAt(8) == 'A' + sum % 26;
  }

  /** Two characters computed from the SIREN that follows, which proves itself by Luhn. */
  private static boolean france(String number) {
    String siren = number.substring(2);
    if (!siren.startsWith("000") && !luhn(siren)) {
      return false;
    }
    if (Character.isDigit(number.charAt(0)) && Character.isDigit(number.charAt(1))) {
      return mod(siren + "12", 97) == mod(number.substring(0, 2), 100);
    }
    String alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    int first = alphabet.indexOf(number.charAt(0));
    int second = alphabet.indexOf(number.charAt(1));
    int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (mod(siren, 11) + 1 + key / 11) % 11 == key % 11;
  }

  private static boolean ireland(String number) {
    int second = number.length() == 9 ? number.charAt(8) - 'A' + 1 : 0;
    int sum = sum(number, 8, 7, 6, 5, 4, 3, 2) + 9 * second;
    return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == number.charAt(7);
  }

  private static boolean irelandOld(String number) {
    return ireland("0" + number.substring(2, 7) + number.charAt(0) + number.charAt(7));
  }

  private static boolean lithuania(String number) {
    int sum = 0;
    int second = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      sum += digit(number, i) * (1 + i % 9);
      second += digit(number, i) * (1 + (i + 2) % 9);
    }
    int check = sum % 11 == 10 ? second % 11 % 10 : sum % 11;
    return check == last(number);
  }

  /** By the citizen service number of old, or by ISO/IEC 7064 mod 97,10 since 2020. */
  private static boolean netherlands(String number) {
    boolean old = (sum(number, 9, 8, 7, 6, 5, 4, 3, 2) - digit(number, 8)) % 11 == 0;
    return old || mod97("NL" + number) == 1;
  }

  private static boolean switzerland(String number) {
    return (11 - sum(number, 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11 == last(number);
  }
}
