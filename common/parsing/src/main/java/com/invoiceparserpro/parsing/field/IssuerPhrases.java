package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which an issuer speaks of itself, in all languages: "Thank you for choosing" before its
 * name, "thanks you" behind it.
 */
final class IssuerPhrases {

  /** Marks a phrase that stands behind the name. */
  private static final String BEHIND_MARK = "... ";

  private static final Map<String, List<List<String>>> BEFORE = new HashMap<>();
  private static final Map<String, List<List<String>>> BEHIND = new HashMap<>();

  static {
    for (Language language : Language.all()) {
      for (String phrase : language.section("issuer")) {
        List<String> words = Token.split(phrase).stream().map(Token::plain).toList();
        (phrase.startsWith(BEHIND_MARK) ? BEHIND : BEFORE)
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(words);
      }
    }
  }

  private IssuerPhrases() {}

  /** Index after the longest phrase at {@code from} that a name follows; or {@code from}. */
  static int before(List<Token> tokens, int from) {
    return longest(BEFORE, tokens, from);
  }

  /** Index after the longest phrase at {@code from} that follows a name; or {@code from}. */
  static int behind(List<Token> tokens, int from) {
    return longest(BEHIND, tokens, from);
  }

  private static int longest(
      Map<String, List<List<String>>> phrases, List<Token> tokens, int from) {
    List<List<String>> likely = phrases.get(tokens.get(from).plain());
    int end = from;
    if (likely != null) {
      for (List<String> phrase : likely) {
        if (from + phrase.size() > end && matches(phrase, tokens, from)) {
          end = from + phrase.size();
        }
      }
    }
    return end;
  }

  private static boolean matches(List<String> phrase, List<Token> tokens, int from) {
    if (from + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(tokens.get(from + i).plain())) {
        return false;
      }
    }
    return true;
  }
}
