package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which a letter speaks to whom it is sent: before a name, or behind it in Japanese. */
final class Addressees {

  /** Scripts without spaces begin with Thai; the words of most stand behind the name. */
  private static final char FIRST_UNSPACED = 0x0E00;

  private static final int MOST_WORDS = 4;

  private static final Set<String> BEFORE = new HashSet<>();
  private static final List<String> BEHIND = new ArrayList<>();

  static {
    for (Language language : Language.all()) {
      for (String phrase : language.section("addressee")) {
        if (phrase.charAt(0) < FIRST_UNSPACED) {
          BEFORE.add(joined(Token.split(phrase), MOST_WORDS));
        } else {
          BEHIND.add(Plain.text(phrase));
        }
      }
    }
  }

  private Addressees() {}

  /** Whether {@code text} addresses somebody. */
  static boolean in(String text) {
    if (text.charAt(text.length() - 1) >= FIRST_UNSPACED) {
      String plain = Plain.text(text);
      for (String word : BEHIND) {
        if (plain.endsWith(word)) {
          return true;
        }
      }
      return false;
    }
    List<Token> tokens = Token.split(text);
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
