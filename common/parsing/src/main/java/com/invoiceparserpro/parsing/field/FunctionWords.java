package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that sentences have and names have few of, in all languages. */
final class FunctionWords {

  private static final Set<String> WORDS = load();

  private FunctionWords() {}

  /** How many of them, in lower case, are among {@code tokens} of {@code line}. */
  static int in(Line line, List<Token> tokens) {
    int count = 0;
    for (Token token : tokens) {
      boolean lower = !Character.isUpperCase(line.text().charAt(token.start()));
      count += lower && WORDS.contains(token.plain()) ? 1 : 0;
    }
    return count;
  }

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (Language language : Language.all()) {
      for (String line : language.section("words")) {
        for (Token token : Token.split(line)) {
          words.add(token.plain());
        }
      }
    }
    return words;
  }
}
