package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that sentences have and names have few of, in all languages. */
final class FunctionWords {

  /** Fewer characters are part of many names. */
  private static final int SHORTEST = 3;

  private static final Set<String> WORDS = new HashSet<>();

  /** Those of scripts without spaces, where words cannot be told apart: found anywhere. */
  private static final List<String> UNSPACED = new ArrayList<>();

  static {
    for (Language language : Language.all()) {
      Set<String> forms = new HashSet<>(language.section("legal_form"));
      for (String line : language.section("words")) {
        for (String word : line.split(" ")) {
          add(word, forms);
        }
      }
    }
  }

  private FunctionWords() {}

  private static void add(String word, Set<String> forms) {
    List<Token> tokens = Token.split(word);
    if (word.charAt(0) < Token.FIRST_UNSPACED) {
      tokens.forEach(token -> WORDS.add(token.plain()));
    } else if (tokens.size() >= SHORTEST && forms.stream().noneMatch(form -> form.contains(word))) {
      UNSPACED.add(Plain.text(word));
    }
  }

  /** How many of them, in lower case, are among {@code tokens} of {@code line}. */
  static int in(Line line, List<Token> tokens) {
    int count = 0;
    boolean unspaced = false;
    for (Token token : tokens) {
      char first = line.text().charAt(token.start());
      unspaced |= first >= Token.FIRST_UNSPACED;
      count += !Character.isUpperCase(first) && WORDS.contains(token.plain()) ? 1 : 0;
    }
    if (unspaced) {
      String plain =
          Plain.text(
              line.text().substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
      for (String word : UNSPACED) {
        count += plain.contains(word) ? 1 : 0;
      }
    }
    return count;
  }
}
