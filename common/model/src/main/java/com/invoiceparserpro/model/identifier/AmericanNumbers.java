package com.invoiceparserpro.model.identifier;

import static com.invoiceparserpro.model.identifier.CheckDigits.digit;
import static com.invoiceparserpro.model.identifier.CheckDigits.last;
import static com.invoiceparserpro.model.identifier.CheckDigits.luhn;
import static com.invoiceparserpro.model.identifier.CheckDigits.sum;

import java.util.List;

/** Tax numbers of the Americas. */
final class AmericanNumbers {

  static final List<Scheme> SCHEMES =
      List.of(
          Scheme.unproven("US", "\\d{9}"),
          Scheme.of("CA", "\\d{9}(?:R[CMPTRZ]\\d{4})?", n -> luhn(n.substring(0, 9))),
          Scheme.unproven("CA", "\\d{10}TQ\\d{4}"),
          Scheme.of("AR", "(?:2[0347]|3[0134]|5[015])\\d{9}", AmericanNumbers::argentina),
          Scheme.of("CL", "\\d{7,8}[\\dK]", AmericanNumbers::chile),
          Scheme.of("CO", "[89]\\d{9}", AmericanNumbers::colombia),
          Scheme.lenient("CO", "\\d{6,15}", AmericanNumbers::colombia),
          Scheme.lenient("MX", "[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{2}[\\dA]", AmericanNumbers::mexico),
          Scheme.of("BR", "\\d{14}", AmericanNumbers::cnpj),
          Scheme.lenient("BR", "(?=.*[A-Z])[A-Z\\d]{12}\\d{2}", AmericanNumbers::cnpj),
          Scheme.of("BR", "\\d{11}", AmericanNumbers::cpf),
          Scheme.of("PE", "(?:10|15|16|17|20)\\d{9}", AmericanNumbers::peru),
          Scheme.lenient("EC", "\\d{10}00[1-9]", AmericanNumbers::ecuador));

  private AmericanNumbers() {}

  private static boolean argentina(String cuit) {
    int check = (11 - sum(cuit, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
    return (check == 10 ? 9 : check) == last(cuit);
  }

  private static boolean chile(String rut) {
    int sum = 0;
    for (int i = 0; i < rut.length() - 1; i++) {
      sum += digit(rut, rut.length() - 2 - i) * (2 + i % 6);
    }
    return rut.charAt(rut.length() - 1) == "0K987654321".charAt(sum % 11);
  }

  private static boolean colombia(String nit) {
    int[] weights = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    int sum = 0;
    for (int i = 0; i < nit.length() - 1; i++) {
      sum += digit(nit, nit.length() - 2 - i) * weights[i];
    }
    return sum % 11 < 2 ? sum % 11 == last(nit) : 11 - sum % 11 == last(nit);
  }

  private static boolean mexico(String rfc) {
    String alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    String padded = rfc.length() == 12 ? " " + rfc : rfc;
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += alphabet.indexOf(padded.charAt(i)) * (13 - i);
    }
    int check = Math.floorMod(11 - sum % 11, 11);
    return padded.charAt(12) == (check == 10 ? 'A' : (char) ('0' + check));
  }

  private static boolean cnpj(String number) {
    return brazil(number, 12, 9) && brazil(number, 13, 9);
  }

  private static boolean cpf(String number) {
    boolean oneDigit = number.chars().allMatch(c -> c == number.charAt(0));
    return !oneDigit && brazil(number, 9, 12) && brazil(number, 10, 12);
  }

  /**
   * The check digit at {@code at}: weights from 2 up to {@code most}, then again, from its left.
   */
  private static boolean brazil(String number, int at, int most) {
    int sum = 0;
    for (int i = 0; i < at; i++) {
      // Letters, of which company numbers are also made since 2026, count by their ASCII code.
      int value = number.charAt(at - 1 - i) - '0';
      sum += value * (2 + i % (most - 1));
    }
    int check = sum % 11 < 2 ? 0 : 11 - sum % 11;
    return check == digit(number, at);
  }

  private static boolean peru(String ruc) {
    return (11 - sum(ruc, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(ruc);
  }

  private static boolean ecuador(String ruc) {
    return switch (digit(ruc, 2)) {
      case 6 -> sum(ruc, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
      case 9 -> sum(ruc, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
      default -> luhn(ruc.substring(0, 10));
    };
  }
}
