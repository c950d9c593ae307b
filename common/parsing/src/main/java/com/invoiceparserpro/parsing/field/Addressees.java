package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which a letter speaks to whom it is sent: before a name, or behind it in Japanese. */
final class Addressees {

  private static final int MOST_WORDS = 4;

  private static final Set<String> BEFORE = new HashSet<>();

  /** The first words of those before a name. */
  private static final Set<String> OPENING = new HashSet<>();

  /** In scripts without spaces, most of which have them behind the name. */
  private static final List<String> BEHIND = new ArrayList<>();

  static {
    for (Language language : Language.all()) {
      for (String phrase : language.section("addressee")) {
        if (phrase.charAt(0) < Token.FIRST_UNSPACED) {
          List<Token> tokens = Token.split(phrase);
          BEFORE.add(joined(tokens, MOST_WORDS));
          OPENING.add(tokens.get(0).plain());
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
    if (tokens.isEmpty() || !OPENING.contains(tokens.get(0).plain())) {
      return false;
    }
    for (int words = 1; words <= Math.min(MOST_WORDS, tokens.size()); words++) {
      if (BEFORE.contains(joined(tokens, words))) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<Token> tokens, int words) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < Math.min(words, tokens.size()); i++) {
      all.append(tokens.get(i).plain()).append(' ');
    }
    return all.toString();
  }
}
