package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a name reaches within a text: words with capitals, and small ones that join them. */
final class NameWords {

  private static final int MOST = 6;

  /** A full stop behind so many letters may be that of an abbreviation: "St. Mary". */
  private static final int ABBREVIATED = 3;

  private static final Set<String> JOINING =
      Language.all().stream()
          .flatMap(language -> language.section("joining").stream())
          .map(Plain::text)
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final List<Token> tokens;

  NameWords(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether a name cannot end like {@code text}: "Société Lyonnaise de", "Maschinen- und". */
  static boolean needsMore(String text) {
    if (text.endsWith("&")) {
      return true;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.length() < text.length()
        && Character.isLowerCase(last.charAt(0))
        && JOINING.contains(Plain.text(last));
  }

  /** Index after the name that begins at {@code from}, {@code from} if none does. */
  int after(int from) {
    int end = from;
    while (end < tokens.size() && end - from < MOST) {
      if (end > from) {
        int form = LegalForms.longest(tokens, end);
        if (form > end && isForm(end, form)) {
          return form;
        }
        if (isApart(end - 1, end)) {
          break;
        }
      }
      boolean joins = end > from && isJoining(end) && opensAfter(end);
      if (!opens(end) && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Index at which the name begins that ends before {@code to}; {@code to} if none does. */
  int upTo(int to) {
    int from = to;
    while (from > 0 && to - from < MOST) {
      // A comma may stand before a legal form.
      boolean apart = from == to ? isApart(from - 1, from, ",") : isApart(from - 1, from);
      boolean joins = from < to && isJoining(from - 1) && opensBefore(from - 1);
      if ((apart && from < tokens.size()) || !(opens(from - 1) || joins)) {
        break;
      }
      from--;
    }
    return from;
  }

  /** Whether the tokens are printed as a legal form is: with a capital, or with stops. */
  boolean isForm(int from, int to) {
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    String form = text.substring(start, end);
    boolean letter = end - start == 1;
    return !letter
        && (!Character.isLowerCase(form.charAt(0))
            || form.indexOf('.') >= 0
            || form.indexOf('/') >= 0);
  }

  /**
   * Whether a word with a capital follows token {@code last}, with no more than a space between.
   */
  boolean goesOn(int last) {
    return last + 1 < tokens.size()
        && (opens(last + 1) || isJoining(last + 1))
        && !isApart(last, last + 1);
  }

  /** Index in the text after token {@code last}, with the full stop of an abbreviation. */
  int end(int last) {
    int end = tokens.get(last).end();
    boolean abbreviated =
        end < text.length()
            && text.charAt(end) == '.'
            && last > 0
            && text.charAt(tokens.get(last).start() - 1) == '.';
    return abbreviated ? end + 1 : end;
  }

  private boolean opens(int index) {
    char first = text.charAt(tokens.get(index).start());
    return Character.isUpperCase(first) || (Character.isDigit(first) && index > 0);
  }

  /** Whether a word with a capital stands before the joining ones up to {@code joining}. */
  private boolean opensBefore(int joining) {
    int at = joining;
    while (at >= 0 && isJoining(at) && !opens(at)) {
      at--;
    }
    return at >= 0 && opens(at);
  }

  private boolean opensAfter(int joining) {
    int at = joining;
    while (at < tokens.size() && isJoining(at) && !opens(at)) {
      at++;
    }
    return at < tokens.size() && opens(at);
  }

  private boolean isJoining(int index) {
    return JOINING.contains(tokens.get(index).plain());
  }

  private boolean isApart(int left, int right) {
    return isApart(left, right, "");
  }

  /** Whether anything but what is part of names stands between two tokens. */
  private boolean isApart(int left, int right, String allowed) {
    Token before = tokens.get(left);
    for (int i = before.end(); i < tokens.get(right).start(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && before.plain().length() > ABBREVIATED;
      if (stop || (" &+-.'’/".indexOf(c) < 0 && allowed.indexOf(c) < 0)) {
        return true;
      }
    }
    return false;
  }
}
