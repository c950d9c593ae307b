package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;

/**
 * Tells that a line goes on with the list that the line above belongs to, whatever it is called: "2
 * Transport" below "1 Tuition", "14 Aug Room tax" below "14 Aug Room". A sum has neither number nor
 * date.
 */
final class RowSequence {

  private static final int MOST_DIGITS = 3;

  private RowSequence() {}

  static boolean goesOn(ReadLine above, ReadLine line) {
    int number = number(line);
    return (number > 1 && number(above) == number - 1)
        || (opensWithDate(line) && opensWithDate(above));
  }

  private static boolean opensWithDate(ReadLine line) {
    if (line.dates().isEmpty()) {
      return false;
    }
    Span first = line.line().segments().get(0).trimmed();
    DateSpot date = line.dates().get(0);
    return date.span().from() == first.from() && date.span().to() == first.to();
  }

  /** The whole number that opens a line, apart from its text or as "2. "; 0 if there is none. */
  private static int number(ReadLine line) {
    String text = line.line().segments().get(0).text().strip();
    int dot = text.indexOf(". ");
    String number = dot > 0 ? text.substring(0, dot) : text;
    return !number.isEmpty()
            && number.length() <= MOST_DIGITS
            && Chars.digits(number) == number.length()
        ? Integer.parseInt(number)
        : 0;
  }
}
