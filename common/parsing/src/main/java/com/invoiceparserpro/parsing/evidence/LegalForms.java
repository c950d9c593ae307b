package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.Language;
import java.util.List;

/** Legal forms of companies in all languages: GmbH, Ltd, S.A. */
public final class LegalForms {

  private static final int MOST_TOKENS = 5;

  /** So many words are more than a name. */
  private static final int IMPRINT = 8;

  private static final int IMPRINT_LENGTH = 40;

  private static final int SHORT = 2;

  /** The most words before a legal form. */
  private static final int NAME = 5;

  private static final Phrases FORMS = new Phrases();

  static {
    for (Language language : Language.all()) {
      for (String form : language.section("legal_form")) {
        FORMS.add(Token.split(form));
      }
    }
  }

  private LegalForms() {}

  /** Whether {@code text} ends with a legal form after a name, as a company's name does. */
  public static boolean endsWithForm(String text) {
    return endsWithForm(text, Token.split(text));
  }

  /** The same of a text that was split into {@code tokens}. */
  public static boolean endsWithForm(String text, List<Token> tokens) {
    for (int from = Math.max(1, tokens.size() - MOST_TOKENS); from < tokens.size(); from++) {
      if (longest(tokens, from) == tokens.size()) {
        return from < tokens.size() - 1 || !isWord(tokens.get(from), text);
      }
    }
    return false;
  }

  /** Two small letters at the end of a text with capitals are a word of a sentence: "as", "se". */
  private static boolean isWord(Token form, String text) {
    return form.end() - form.start() <= SHORT
        && form.end() == text.length()
        && Character.isLowerCase(text.charAt(form.start()))
        && Chars.any(text, Character::isUpperCase);
  }

  /** Whether {@code text} is a legal form and nothing else. */
  public static boolean isForm(String text) {
    return isForm(Token.split(text));
  }

  /** The same of a text that was split into {@code tokens}. */
  public static boolean isForm(List<Token> tokens) {
    return !tokens.isEmpty() && longest(tokens, 0) == tokens.size();
  }

  /** Whether a legal form without small letters stands before a name: 株式会社, ООО. */
  public static boolean opensWithForm(Line line, List<Token> tokens) {
    int end = longest(tokens, 0);
    if (end == 0 || end == tokens.size()) {
      return false;
    }
    String form = line.text().substring(tokens.get(0).start(), tokens.get(end - 1).end());
    return form.length() > 1 && !Chars.any(form, Character::isLowerCase);
  }

  /**
   * The name at the start of an imprint ("Name Ltd, registered in ..."); else {@code text} itself.
   */
  public static Span imprint(Span text) {
    String all = text.text();
    if (all.length() < IMPRINT_LENGTH) {
      return text;
    }
    List<Token> tokens = text.line().tokens(text.from(), text.to());
    if (tokens.size() < IMPRINT) {
      return text;
    }
    // Of a name that begins with its form the next form is another name's, or part of this one.
    int first = Math.max(1, longest(tokens, 0));
    for (int from = first; from <= NAME; from++) {
      int to = longest(tokens, from);
      boolean letter = to == from + 1 && tokens.get(from).plain().length() == 1;
      if (to > from && !letter) {
        return new Span(text.line(), text.from(), tokens.get(to - 1).end());
      }
    }
    return text;
  }

  /** Index after the longest form that begins at {@code from}; {@code from} if none does. */
  public static int longest(List<Token> tokens, int from) {
    return FORMS.longest(tokens, from);
  }
}
