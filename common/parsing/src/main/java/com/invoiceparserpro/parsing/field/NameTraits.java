package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.Labels;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.Chars;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a piece of text look like the issuer's name, before any label is asked. */
final class NameTraits {

  /** Issuers name themselves on the first pages. */
  static final int LAST_PAGE = 3;

  private static final int LONGEST = 80;

  /** A legal form of so few letters is never a name: "OÜ", but "Company" in a sample may be. */
  private static final int SHORT_FORM = 4;

  private static final int MAX_SIZE = 200;

  private static final Pattern CONTACT =
      Pattern.compile("@|www\\.|https?:|\\+\\d|\\d{3}[ .-]\\d{3}|\\(\\d{3}\\)");
  private static final Pattern COPYRIGHT = Pattern.compile("\\([cC]\\)\\s");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4,}\\.$");

  /** Against the usual size of print. */
  private static final double LARGE = 1.2;

  private final NameDomains domains;
  private final PrintedKeys keys;
  private final double usualSize;

  NameTraits(List<ReadLine> lines, NameDomains domains) {
    this.domains = domains;
    this.keys = new PrintedKeys(lines);
    int[] sizes = new int[MAX_SIZE + 1];
    for (ReadLine line : lines) {
      for (Word word : line.line().words()) {
        sizes[(int) Math.min(MAX_SIZE, word.size())]++;
      }
    }
    int usual = 0;
    for (int size = 1; size <= MAX_SIZE; size++) {
      usual = sizes[size] > sizes[usual] ? size : usual;
    }
    usualSize = Math.max(1, usual);
  }

  /** Whether a word is larger than most. */
  boolean isLarge(Word word) {
    return word.size() > LARGE * usualSize;
  }

  /** What speaks for a name and against it; empty if the text is no name at all. */
  Optional<Features> of(ReadLine line, Span name) {
    String text = name.text().strip();
    if (!mayBeName(text, line, name)) {
      return Optional.empty();
    }
    int from = name.from() + name.text().indexOf(text);
    List<Token> tokens = line.line().tokens(from, from + text.length());
    String key = PrintedName.key(tokens);
    if (key.length() <= SHORT_FORM && LegalForms.isForm(tokens)) {
      return Optional.empty();
    }
    Word word = line.line().words().get(line.line().wordAt(name.from()));
    boolean legal = LegalForms.endsWithForm(text, tokens);
    Features features =
        new Features()
            .addIf(legal, Feature.LEGAL_FORM)
            .add(Feature.SIZE, Math.max(-0.15, Math.min(0.85, word.size() / usualSize - 1)))
            .addIf(word.bold(), Feature.BOLD)
            .addIf(domains.matches(key), Feature.OWN_DOMAIN)
            .addIf(domains.matchesPart(tokens), Feature.DOMAIN_PART)
            .add(Feature.REPEATED, Math.min(3, keys.mentions(key) - 1))
            .addIf(keys.alsoInFooter(key, line), Feature.FOOTER)
            .addIf(opensWithOtherLabel(line, name), Feature.OTHERS_VALUE)
            .addIf(line.isLabeled(name), Feature.LABELED)
            .addIf(isDated(line, name), Feature.DATED)
            .add(Feature.VOCABULARY, Labels.all().share(tokens))
            .addIf(isPhrase(text), Feature.PHRASE)
            .addIf(
                !legal && LegalForms.opensWithForm(line.line(), tokens), Feature.LEGAL_FORM_FIRST)
            .addIf(isTitle(line, name), Feature.TITLE_WORD)
            .addIf(isCopyright(line.line().text()), Feature.COPYRIGHT)
            .addIf(!legal && text.endsWith(".") && SENTENCE.matcher(text).find(), Feature.SENTENCE)
            .add(Feature.FUNCTION_WORDS, Math.min(3, FunctionWords.in(line.line(), tokens)));
    addPlace(features, line, name);
    addProse(features, text, tokens, legal);
    return Optional.of(features);
  }

  /** Whether a date stands beside the name, with no gap as wide as between columns. */
  private static boolean isDated(ReadLine line, Span name) {
    for (DateSpot date : line.dates()) {
      if (date.span().overlaps(line.line().segmentAt(name.from()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCopyright(String line) {
    return line.indexOf('©') >= 0 || (line.indexOf('(') >= 0 && COPYRIGHT.matcher(line).find());
  }

  private static boolean mayBeName(String text, ReadLine line, Span name) {
    int letters = Chars.letters(text);
    return letters >= 2
        && text.length() <= LONGEST
        && line.page().number() <= LAST_PAGE
        && !name.text().strip().endsWith(":")
        && !labeledMostly(line, name)
        && !(Contacts.mayBeIn(text) && CONTACT.matcher(text).find());
  }

  /** Issuers stand at the top of the first page, rather left than right. */
  private static void addPlace(Features features, ReadLine line, Span name) {
    double fromTop = name.box().y0() / Math.max(1, line.page().height());
    double fromLeft = name.box().x0() / Math.max(1, line.page().width());
    features
        .add(Feature.TOP, 1 - Math.min(1, fromTop * 2))
        .add(Feature.LEFT, 1 - Math.min(1, fromLeft))
        .add(Feature.LATER_PAGE, line.page().number() - 1);
  }

  /** A salutation, the head of a list. */
  private static boolean isPhrase(String text) {
    return ",;!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** What speaks for an address or a sentence. */
  private static void addProse(Features features, String text, List<Token> tokens, boolean legal) {
    int digits = Chars.digits(text);
    int words = 1 + Chars.count(text, c -> c == ' ');
    features
        .addIf(digits > 0, Feature.DIGITS)
        .add(Feature.DIGIT_COUNT, Math.min(6, digits))
        .addIf(Character.isDigit(text.charAt(0)), Feature.OPENS_WITH_DIGIT)
        .addIf(tokens.size() == 1, Feature.ONE_WORD)
        .add(Feature.MANY_WORDS, Math.max(0, words - 6))
        .addIf(!legal && text.indexOf(',') >= 0, Feature.COMMA)
        .addIf(Character.isLowerCase(text.charAt(0)), Feature.LOWER_CASE);
  }

  /** Text after a label is that label's value: a bank, a street. */
  private static boolean opensWithOtherLabel(ReadLine line, Span name) {
    for (LabelMatch label : line.labels()) {
      if (label.span().from() == name.from()
          && label.is(LabelKind.OTHER_NUMBER)
          && label.coverage() < 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(ReadLine line, Span name) {
    return line.isLabeled(name, KindSet.TITLE)
        || line.isStronglyLabeled(name, LabelKind.INVOICE_NUMBER);
  }

  private static boolean labeledMostly(ReadLine line, Span name) {
    double covered = 0;
    for (LabelMatch label : line.labels()) {
      if (label.isStrong() && label.span().overlaps(name) && !label.isPartOfName()) {
        covered += label.span().text().length();
      }
    }
    return covered / name.text().length() > 0.65;
  }
}
