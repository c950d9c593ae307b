package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;
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
    return meanings.stream().anyMatch(meaning -> meaning.kind() == kind && meaning.strong());
  }

  /** Whether the label opens its segment, but for punctuation. */
  public boolean opensSegment() {
    Span segment = span.line().segmentAt(span.from());
    return span.line()
        .text()
        .substring(segment.from(), span.from())
        .chars()
        .noneMatch(Character::isLetterOrDigit);
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
    long all = segment.text().chars().filter(Character::isLetter).count();
    long own = span.text().chars().filter(Character::isLetter).count();
    return all == 0 ? 1 : (double) own / all;
  }
}
