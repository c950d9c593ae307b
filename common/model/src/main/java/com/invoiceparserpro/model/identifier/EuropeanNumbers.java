package com.invoiceparserpro.model.identifier;

import static com.invoiceparserpro.model.identifier.CheckDigits.digit;
import static com.invoiceparserpro.model.identifier.CheckDigits.last;
import static com.invoiceparserpro.model.identifier.CheckDigits.luhn;
import static com.invoiceparserpro.model.identifier.CheckDigits.mod;
import static com.invoiceparserpro.model.identifier.CheckDigits.sum;

import java.util.List;

/** Tax and company numbers of Europe as printed within their country, without its letters. */
final class EuropeanNumbers {

  static final List<Scheme> SCHEMES =
      List.of(
          Scheme.unproven("DE", "\\d{2,3}/\\d{3,4}/\\d{4,5}"),
          Scheme.lenient("DE", "\\d{11}", CheckDigits::mod1110),
          Scheme.of("ES", "[A-HJNP-SUVWKLMXYZ]\\d{7}[A-Z\\d]|\\d{8}[A-Z]", EuropeanNumbers::spain),
          Scheme.of("AT", "U\\d{8}", n -> EuropeanVat.austria(n.substring(1))),
          Scheme.of("IT", "\\d{11}", CheckDigits::luhn),
          Scheme.telling(
              "IT",
              "[A-Z]{6}[\\dLMNP-V]{2}[A-EHLMPRST][\\dLMNP-V]{2}[A-Z][\\dLMNP-V]{3}[A-Z]",
              EuropeanNumbers::codiceFiscale),
          Scheme.lenient("FR", "\\d{9}|\\d{14}", CheckDigits::luhn),
          Scheme.of("PL", "\\d{10}", EuropeanNumbers::poland),
          Scheme.of("PL", "\\d{9}", n -> sum(n, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 == last(n)),
          Scheme.of("CZ", "\\d{8}", EuropeanNumbers::czechCompany),
          Scheme.of("SK", "\\d{10}", n -> mod(n, 11) == 0),
          Scheme.of("SK", "\\d{8}", EuropeanNumbers::czechCompany),
          Scheme.of("HU", "\\d{8}(?:\\d{3})?", EuropeanNumbers::hungary),
          Scheme.of("RO", "\\d{2,10}", EuropeanNumbers::romania),
          Scheme.of("PT", "\\d{9}", EuropeanNumbers::portugal),
          Scheme.of("GR", "\\d{9}", EuropeanNumbers::greece),
          Scheme.of("BG", "\\d{9}", EuropeanNumbers::bulgaria),
          Scheme.of("FI", "\\d{8}", EuropeanNumbers::finland),
          Scheme.of("NO", "\\d{9}(?:MVA)?", EuropeanNumbers::norway),
          Scheme.of("SE", "\\d{10}", CheckDigits::luhn),
          Scheme.of("DK", "\\d{8}", n -> sum(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
          Scheme.of("GB", "\\d{9}(?:\\d{3})?", EuropeanNumbers::unitedKingdom),
          Scheme.of("TR", "\\d{10}", EuropeanNumbers::turkey),
          Scheme.lenient("TR", "[1-9]\\d{10}", EuropeanNumbers::turkishCitizen));

  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  /** What the odd places of a codice fiscale count, for 0 to 9 and A to Z. */
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8,
    12, 14, 16, 10, 22, 25, 24, 23
  };

  private EuropeanNumbers() {}

  static boolean spain(String number) {
    char first = number.charAt(0);
    char check = number.charAt(8);
    String digits = number.substring(1, 8);
    if (Character.isDigit(first)) {
      return SPANISH_LETTERS.charAt(mod(number.substring(0, 8), 23)) == check;
    }
    int foreigner = "XYZ".indexOf(first);
    if (foreigner >= 0) {
      return SPANISH_LETTERS.charAt(mod(foreigner + digits, 23)) == check;
    }
    if ("KLM".indexOf(first) >= 0) {
      return SPANISH_LETTERS.charAt(mod(digits, 23)) == check;
    }
    for (int i = 0; i <= 9; i++) {
      if (luhn(digits + i)) {
        return check == '0' + i || check == "JABCDEFGHI".charAt(i);
      }
    }
    return false;
  }

  private static boolean codiceFiscale(String code) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int value = digit(code, i);
      sum += i % 2 == 0 ? ODD[value] : value > 9 ? value - 10 : value;
    }
    return code.charAt(15) == 'A' + sum % 26;
  }

  static boolean poland(String number) {
    return sum(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(number);
  }

  static boolean czechCompany(String number) {
    int check = Math.floorMod(11 - sum(number, 8, 7, 6, 5, 4, 3, 2), 11);
    return (check == 0 ? 1 : check % 10) == last(number);
  }

  static boolean hungary(String number) {
    return sum(number, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
  }

  static boolean romania(String number) {
    String padded = "0".repeat(10 - number.length()) + number;
    return 10 * sum(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10 == last(number);
  }

  static boolean portugal(String number) {
    return (11 - sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(number);
  }

  static boolean greece(String number) {
    return sum(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(number);
  }

  static boolean bulgaria(String number) {
    int check = sum(number, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
    return (check < 10 ? check : sum(number, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10) == last(number);
  }

  static boolean finland(String number) {
    return sum(number, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
  }

  static boolean norway(String number) {
    String digits = number.substring(0, 9);
    return sum(digits, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  static boolean unitedKingdom(String number) {
    int rest = sum(number, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
    return rest == 0 || rest == 42;
  }

  private static boolean turkey(String number) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int shifted = (digit(number, i) + 9 - i) % 10;
      int rest = shifted * (1 << (9 - i)) % 9;
      sum += shifted > 0 && rest == 0 ? 9 : rest;
    }
    return (10 - sum % 10) % 10 == last(number);
  }

  private static boolean turkishCitizen(String number) {
    int odd = sum(number, 1, 0, 1, 0, 1, 0, 1, 0, 1);
    int even = sum(number, 0, 1, 0, 1, 0, 1, 0, 1);
    return Math.floorMod(7 * odd - even, 10) == digit(number, 9)
        && (odd + even + digit(number, 9)) % 10 == digit(number, 10);
  }
}
