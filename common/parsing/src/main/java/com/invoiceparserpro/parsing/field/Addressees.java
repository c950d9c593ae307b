package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.Phrases;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** Words by which a letter speaks to whom it is sent: before a name, or behind it in Japanese. */
final class Addressees {

  private static final Phrases BEFORE = new Phrases();

  /** In scripts without spaces, most of which have them behind the name. */
  private static final List<String> BEHIND = new ArrayList<>();

  static {
    for (Language language : Language.all()) {
      for (String phrase : language.section("addressee")) {
        if (phrase.charAt(0) < Token.FIRST_UNSPACED) {
          BEFORE.add(Token.split(phrase));
        } else {
          BEHIND.add(Plain.text(phrase));
        }
      }
    }
  }

  private Addressees() {}

  /** Whether {@code span}, which is not empty, addresses somebody. */
  static boolean in(Span span) {
    String text = span.text();
    if (text.charAt(text.length() - 1) >= Token.FIRST_UNSPACED) {
      String plain = Plain.text(text);
      for (String word : BEHIND) {
        if (plain.endsWith(word)) {
          return true;
        }
      }
      return false;
    }
    List<Token> tokens = span.line().tokens(span.from(), span.to());
    return BEFORE.longest(tokens, 0) > 0;
  }
}
