package com.invoiceparserpro.model.identifier;

import static com.invoiceparserpro.model.identifier.CheckDigits.BASE_36;
import static com.invoiceparserpro.model.identifier.CheckDigits.digit;
import static com.invoiceparserpro.model.identifier.CheckDigits.last;
import static com.invoiceparserpro.model.identifier.CheckDigits.luhn;
import static com.invoiceparserpro.model.identifier.CheckDigits.sum;

import java.util.List;

/** Tax numbers of Asia, Oceania and Africa. */
final class WorldNumbers {

  static final List<Scheme> SCHEMES =
      List.of(
          Scheme.telling(
              "IN", "\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z\\d][A-Z][A-Z\\d]", n -> luhn(n, BASE_36)),
          Scheme.unproven("IN", "[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]"),
          Scheme.of("AU", "\\d{11}", WorldNumbers::businessNumber),
          Scheme.of("AU", "\\d{9}", WorldNumbers::companyNumber),
          Scheme.of("NZ", "\\d{8,9}", WorldNumbers::newZealand),
          Scheme.telling("JP", "T\\d{13}", n -> japan(n.substring(1))),
          Scheme.of("JP", "\\d{13}", WorldNumbers::japan),
          Scheme.of(
              "TH",
              "\\d{13}",
              n -> (11 - sum(n, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(n)),
          Scheme.lenient("ID", "\\d{15}", n -> luhn(n.substring(0, 9))),
          Scheme.unproven("ID", "\\d{16}"),
          Scheme.telling(
              "CN", "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}", WorldNumbers::china),
          Scheme.unproven("AE", "1\\d{14}"),
          Scheme.unproven("SA", "3\\d{13}3"),
          Scheme.lenient("ZA", "4\\d{9}", CheckDigits::luhn),
          Scheme.lenient("IL", "\\d{9}", CheckDigits::luhn));

  private WorldNumbers() {}

  private static boolean businessNumber(String abn) {
    return (sum(abn, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0;
  }

  private static boolean companyNumber(String acn) {
    return (10 - sum(acn, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10 == last(acn);
  }

  private static boolean newZealand(String ird) {
    String padded = ird.length() == 8 ? "0" + ird : ird;
    int check = Math.floorMod(-sum(padded, 3, 2, 7, 6, 5, 4, 3, 2), 11);
    if (check == 10) {
      check = Math.floorMod(-sum(padded, 7, 4, 3, 2, 5, 2, 7, 6), 11);
    }
    return check == last(ird);
  }

  /** The first digit checks the twelve that follow. */
  private static boolean japan(String number) {
    return 9 - sum(number.substring(1), 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1) % 9 == digit(number, 0);
  }

  /** GB 32100: weights are powers of 3, modulo 31. */
  private static boolean china(String code) {
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += alphabet.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return (31 - sum % 31) % 31 == alphabet.indexOf(code.charAt(17));
  }
}
