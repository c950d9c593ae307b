package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A label on a line.
 *
 * @param meanings at least one
 * @param words number of tokens that it covers
 */
public record LabelMatch(Span span, List<Label> meanings, int words) {

  public boolean is(LabelKind kind) {
    for (Label meaning : meanings) {
      if (meaning.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  public boolean any(Predicate<LabelKind> test) {
    for (Label meaning : meanings) {
      if (test.test(meaning.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a language uses the phrase for {@code kind} and little else. */
  public boolean isStrong(LabelKind kind) {
    for (Label meaning : meanings) {
      if (meaning.kind() == kind && meaning.strong()) {
        return true;
      }
    }
    return false;
  }

  /** The meanings in {@code languages} alone; empty if there is none. */
  public Optional<LabelMatch> in(Set<String> languages) {
    List<Label> kept =
        meanings.stream().filter(meaning -> languages.contains(meaning.language())).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(new LabelMatch(span, kept, words));
  }

  /** Whether the label opens its segment, but for punctuation. */
  public boolean opensSegment() {
    Span segment = span.line().segmentAt(span.from());
    String text = span.line().text();
    for (int at = segment.from(); at < span.from(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a colon follows. */
  public boolean hasColon() {
    String text = span.line().text();
    int at = span.to();
    while (at < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '.' || text.charAt(at) == ')')) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
  }

  /** The share of its segment's letters that the label covers. */
  public double coverage() {
    Span segment = span.line().segmentAt(span.from());
    int all = letters(segment);
    return all == 0 ? 1 : (double) letters(span) / all;
  }

  private static int letters(Span span) {
    String text = span.line().text();
    int letters = 0;
    for (int at = span.from(); at < span.to(); at++) {
      letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return letters;
  }
}
