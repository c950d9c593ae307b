package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A label on a line. What every field asks of it again and again is found out once. Not for use by
 * several threads.
 */
public final class LabelMatch {

  /** So many letters may be a currency. */
  private static final int CURRENCY = 3;

  private final Span span;
  private final List<Label> meanings;
  private final int words;
  private final @Nullable LabelMatch shorter;
  private final long kinds;
  private final long strongKinds;
  private final Span segment;
  private final boolean opensSegment;
  private final boolean hasColon;
  private double coverage = Double.NaN;
  private boolean partOfName;
  private boolean partOfNameKnown;

  /**
   * At {@code span}.
   *
   * @param meanings at least one
   * @param words number of tokens that it covers
   */
  public LabelMatch(Span span, List<Label> meanings, int words) {
    this(span, meanings, words, null);
  }

  /**
   * The same.
   *
   * @param shorter the label that its first words are, for where the whole means nothing
   */
  LabelMatch(Span span, List<Label> meanings, int words, @Nullable LabelMatch shorter) {
    this.span = span;
    this.meanings = meanings;
    this.words = words;
    this.shorter = shorter;
    long any = 0;
    long strong = 0;
    for (Label meaning : meanings) {
      long bit = meaning.kind().bit();
      any |= bit;
      strong |= meaning.strong() ? bit : 0;
    }
    this.kinds = any;
    this.strongKinds = strong;
    this.segment = span.line().segmentAt(span.from());
    this.opensSegment = opens(span, segment);
    this.hasColon = colonFollows(span);
  }

  public Span span() {
    return span;
  }

  public List<Label> meanings() {
    return meanings;
  }

  /** Number of tokens that it covers. */
  public int words() {
    return words;
  }

  /** The segment of its line that it stands in. */
  public Span segment() {
    return segment;
  }

  public boolean is(LabelKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether its first words alone are any of them: "invoice for" begins with "invoice". */
  public boolean beginsAs(KindSet asked) {
    return any(asked) || (shorter != null && shorter.beginsAs(asked));
  }

  /** Whether it is any of them. */
  public boolean any(KindSet asked) {
    return (kinds & asked.bits()) != 0;
  }

  /** Whether any of {@code labels} is one of {@code kinds}. */
  static boolean any(List<LabelMatch> labels, KindSet kinds) {
    for (LabelMatch label : labels) {
      if (label.any(kinds)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a language uses the phrase for {@code kind} and little else. */
  public boolean isStrong(LabelKind kind) {
    return (strongKinds & kind.bit()) != 0;
  }

  /** Those of {@code labels} that mean something in {@code languages}, with that meaning alone. */
  public static List<LabelMatch> in(Set<String> languages, List<LabelMatch> labels) {
    List<LabelMatch> kept = new ArrayList<>(labels.size());
    for (LabelMatch label : labels) {
      LabelMatch meant = label.in(languages);
      if (meant != null) {
        kept.add(meant);
      }
    }
    return kept;
  }

  /** "Factura #" is Spanish, but "factura" alone is Romanian as well. */
  private @Nullable LabelMatch in(Set<String> languages) {
    List<Label> meant = new ArrayList<>(meanings.size());
    for (Label meaning : meanings) {
      if (languages.contains(meaning.language())) {
        meant.add(meaning);
      }
    }
    if (meant.isEmpty()) {
      return shorter == null ? null : shorter.in(languages);
    }
    return meant.size() == meanings.size() ? this : new LabelMatch(span, meant, words, shorter);
  }

  /** Whether it is strong for any of them. */
  public boolean isStrong(KindSet asked) {
    return (strongKinds & asked.bits()) != 0;
  }

  /** Whether it is strong for any kind. */
  public boolean isStrong() {
    return strongKinds != 0;
  }

  /** Whether the label opens its segment, but for punctuation. */
  public boolean opensSegment() {
    return opensSegment;
  }

  /** Whether nothing but an amount stands before it in its segment: "$85.00 Freight". */
  public boolean followsNumber() {
    String before = span.line().text().substring(segment.from(), span.from());
    return Chars.letters(before) <= CURRENCY && Chars.hasDigit(before);
  }

  private static boolean opens(Span span, Span segment) {
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
    return hasColon;
  }

  /** Whether a comma follows at once: "To, Some Company". */
  public boolean hasComma() {
    String text = span.line().text();
    return span.to() < text.length() && text.charAt(span.to()) == ',';
  }

  private static boolean colonFollows(Span span) {
    String text = span.line().text();
    int at = span.to();
    while (at < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '.' || text.charAt(at) == ')')) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
  }

  /** Whether only a legal form follows: "Supplier Ltd" is a name. */
  public boolean isPartOfName() {
    if (!partOfNameKnown) {
      String rest = span.line().text().substring(span.to(), segment.to());
      partOfName = !hasColon && LegalForms.isForm(rest);
      partOfNameKnown = true;
    }
    return partOfName;
  }

  /** The share of its segment's letters that the label covers. */
  public double coverage() {
    if (Double.isNaN(coverage)) {
      int all = Chars.letters(segment.text());
      coverage = all == 0 ? 1 : (double) Chars.letters(span.text()) / all;
    }
    return coverage;
  }
}
