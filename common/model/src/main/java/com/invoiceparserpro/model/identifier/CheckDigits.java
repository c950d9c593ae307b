package com.invoiceparserpro.model.identifier;

/** The arithmetic that check digits share. Arguments hold ASCII digits unless said otherwise. */
final class CheckDigits {

  static final String BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CheckDigits() {}

  static int digit(String number, int at) {
    return Character.digit(number.charAt(at), 36);
  }

  static int last(String number) {
    return digit(number, number.length() - 1);
  }

  /** The sum of the leading digits times {@code weights}, one each. */
  static int sum(String number, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(number, i) * weights[i];
    }
    return sum;
  }

  /** ISO/IEC 7812-1 annex B: every second digit from the right doubled, modulo 10 is 0. */
  static boolean luhn(String number) {
    return luhn(number, BASE_36.substring(0, 10));
  }

  /** The same over the characters of {@code alphabet}. */
  static boolean luhn(String number, String alphabet) {
    int base = alphabet.length();
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = alphabet.indexOf(number.charAt(number.length() - 1 - i));
      if (value < 0) {
        return false;
      }
      int weighted = i % 2 == 0 ? value : 2 * value;
      sum += weighted / base + weighted % base;
    }
    return sum % base == 0;
  }

  /** ISO/IEC 7064 mod 11,10. */
  static boolean mod1110(String number) {
    int product = 10;
    for (int i = 0; i < number.length() - 1; i++) {
      int sum = (digit(number, i) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == last(number);
  }

  /** The remainder by 97 of digits and letters, letters as 10 to 35. */
  static int mod97(String text) {
    int remainder = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = digit(text, i);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
  }

  /** The remainder of a number of any length. */
  static int mod(String digits, int modulus) {
    int remainder = 0;
    for (int i = 0; i < digits.length(); i++) {
      remainder = (remainder * 10 + digit(digits, i)) % modulus;
    }
    return remainder;
  }
}
