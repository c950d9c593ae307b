package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Legal forms of companies in all languages: GmbH, Ltd, S.A. */
public final class LegalForms {

  private static final int MOST_TOKENS = 5;

  /** So many words are more than a name. */
  private static final int IMPRINT = 8;

  private static final int IMPRINT_LENGTH = 40;

  /** The most words before a legal form. */
  private static final int NAME = 5;

  private static final Set<String> FORMS = load();

  private LegalForms() {}

  /** Whether {@code text} ends with a legal form after a name, as a company's name does. */
  public static boolean endsWithForm(String text) {
    List<Token> tokens = Token.split(text);
    for (int n = 1; n <= MOST_TOKENS && n < tokens.size(); n++) {
      if (FORMS.contains(joined(tokens.subList(tokens.size() - n, tokens.size())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name at the start of an imprint ("Name Ltd, registered in ..."); else {@code text} itself.
   */
  public static Span imprint(Span text) {
    String all = text.text();
    if (all.length() < IMPRINT_LENGTH) {
      return text;
    }
    List<Token> tokens = Token.split(all);
    if (tokens.size() < IMPRINT) {
      return text;
    }
    for (int from = 1; from <= NAME; from++) {
      for (int n = MOST_TOKENS; n > 0; n--) {
        int to = Math.min(from + n, tokens.size());
        String form = joined(tokens.subList(from, to));
        if (form.length() > 1 && FORMS.contains(form)) {
          return new Span(text.line(), text.from(), text.from() + tokens.get(to - 1).end());
        }
      }
    }
    return text;
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::plain).collect(Collectors.joining(" "));
  }

  private static Set<String> load() {
    Set<String> forms = new HashSet<>();
    for (Language language : Language.all()) {
      language.section("legal_form").forEach(form -> forms.add(joined(Token.split(form))));
    }
    return forms;
  }
}
