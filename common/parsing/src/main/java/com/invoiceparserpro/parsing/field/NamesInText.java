package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Names within a longer text: what stands before a legal form, and what stands beside words by
 * which an issuer speaks of itself ("Thank you for choosing Some Company!", "© 2024 Some Company").
 */
final class NamesInText {

  /** Letters of a state: CO, SC. */
  private static final int STATE = 2;

  private final ReadLine line;
  private final Span segment;
  private final String text;
  private final List<Token> tokens;
  private final NameWords words;
  private final boolean closing;
  private final List<Found> found = new ArrayList<>();

  /**
   * A name.
   *
   * @param bySelf whether the words around it are those of an issuer of itself
   */
  record Found(Span span, boolean bySelf) {}

  private NamesInText(ReadLine line, Span segment, boolean closing) {
    this.line = line;
    this.closing = closing;
    this.segment = segment;
    this.text = line.line().text();
    this.tokens = line.line().tokens(segment.from(), segment.to());
    this.words = new NameWords(text, tokens);
  }

  /**
   * Those in {@code segment}, if there is more in it.
   *
   * @param closing whether the line stands where letters are signed
   */
  static List<Found> of(ReadLine line, Span segment, boolean closing) {
    NamesInText names = new NamesInText(line, segment, closing);
    if (names.tokens.size() < 2 || Chars.letters(segment.text()) < 2) {
      return List.of();
    }
    names.bySelf();
    if (names.found.isEmpty()) {
      names.byForm();
    }
    return names.found;
  }

  private void bySelf() {
    for (int i = 0; i < tokens.size(); i++) {
      int end = IssuerPhrases.before(tokens, i);
      if (end > i + 1) {
        add(end, words.after(end), true);
      } else if (end > i && i == 0 && closing && words.after(end) == tokens.size()) {
        // One word may mean anything: the name has to be all that follows it.
        add(end, tokens.size(), true);
      } else if (i > 0 && IssuerPhrases.behind(tokens, i) > i && words.upTo(i) == 0) {
        add(0, i, true);
      }
    }
    for (LabelMatch label : line.labels()) {
      boolean inProse = label.isStrong(LabelKind.VENDOR) && !label.hasColon() && label.words() > 1;
      if (inProse && label.segment().equals(segment)) {
        int from = indexFrom(label.span().to());
        add(from, words.after(from), true);
      }
    }
    int sign = text.indexOf('©', segment.from());
    if (sign >= 0 && sign < segment.to()) {
      int from = indexFrom(sign);
      while (from < tokens.size() && Character.isDigit(text.charAt(tokens.get(from).start()))) {
        from++;
      }
      add(from, words.after(from), true);
    }
  }

  private int indexFrom(int at) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).start() < at) {
      index++;
    }
    return index;
  }

  private void byForm() {
    for (int i = 1; i < tokens.size(); i++) {
      int end = LegalForms.longest(tokens, i);
      if (end > i && words.isForm(i, end) && !words.goesOn(end - 1)) {
        int from = words.upTo(i);
        if (from < i && !isPlace(from, i, end)) {
          add(from, end, false);
        }
        i = end - 1;
      }
    }
  }

  /** "1200 Blake St, Denver CO": the letters of a state, behind a comma of an address. */
  private boolean isPlace(int from, int form, int end) {
    Token last = tokens.get(form);
    if (from == 0 || end > form + 1 || last.end() - last.start() != STATE) {
      return false;
    }
    int before = tokens.get(from - 1).end();
    boolean stop = last.end() < text.length() && text.charAt(last.end()) == '.';
    return !stop
        && Character.isUpperCase(text.charAt(last.end() - 1))
        && text.substring(before, tokens.get(from).start()).indexOf(',') >= 0
        && Chars.hasDigit(text.substring(segment.from(), before));
  }

  private void add(int from, int to, boolean bySelf) {
    if (from < to && (from > 0 || to < tokens.size())) {
      Span name = new Span(line.line(), tokens.get(from).start(), words.end(to - 1));
      if (Chars.letters(name.text()) > 2) {
        found.add(new Found(name, bySelf));
      }
    }
  }
}
