package com.invoiceparserpro.export;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/** Text that DATEV takes: in Windows-1252, on one line, of a field's length. */
final class DatevText {

  static final Charset CHARSET = Charset.forName("windows-1252");

  private DatevText() {}

  /** Quoted. Accents that the character set lacks are dropped, other characters become "?". */
  static String quoted(String text, int length) {
    String encodable = encodable(SafeText.line(text, Integer.MAX_VALUE));
    // A space in front: people open these files in spreadsheets too.
    String safe = SafeText.isFormula(encodable) ? " " + encodable : encodable;
    return '"' + SafeText.cut(safe, length).replace("\"", "\"\"") + '"';
  }

  /** The number of a voucher: only letters, digits and a few signs are allowed in it. */
  static String voucherNumber(String number) {
    String kept = number.replaceAll("[^A-Za-z0-9_$&%*+/-]", "");
    return '"' + SafeText.cut(kept, 36) + '"';
  }

  private static String encodable(String text) {
    CharsetEncoder encoder = CHARSET.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              String plain =
                  Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
              if (encoder.canEncode(character)) {
                result.append(character);
              } else {
                result.append(encoder.canEncode(plain) ? plain : "?");
              }
            });
    return result.toString();
  }
}
