package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.Phrases;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import java.util.List;

/**
 * Words by which an issuer speaks of itself, in all languages: "Thank you for choosing" before its
 * name, "thanks you" behind it.
 */
final class IssuerPhrases {

  /** Marks a phrase that stands behind the name. */
  private static final String BEHIND_MARK = "... ";

  private static final Phrases BEFORE = new Phrases();
  private static final Phrases BEHIND = new Phrases();

  static {
    for (Language language : Language.all()) {
      for (String phrase : language.section("issuer")) {
        (phrase.startsWith(BEHIND_MARK) ? BEHIND : BEFORE).add(Token.split(phrase));
      }
    }
  }

  private IssuerPhrases() {}

  /** Index after the longest phrase at {@code from} that a name follows; or {@code from}. */
  static int before(List<Token> tokens, int from) {
    return BEFORE.longest(tokens, from);
  }

  /** Index after the longest phrase at {@code from} that follows a name; or {@code from}. */
  static int behind(List<Token> tokens, int from) {
    return BEHIND.longest(tokens, from);
  }
}
