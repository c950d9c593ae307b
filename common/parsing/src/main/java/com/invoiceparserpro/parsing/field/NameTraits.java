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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a piece of text look like the issuer's name, before any label is asked. */
final class NameTraits {

  /** Issuers name themselves on the first pages. */
  static final int LAST_PAGE = 3;

  private static final int LONGEST = 80;

  /** More say nothing more. */
  private static final int MOST_MENTIONS = 4;

  /** Shorter names are found everywhere. */
  private static final int SHORTEST_KEY = 4;

  /** The part of a page above its footer. */
  private static final double FOOTER = 0.85;

  private static final int MAX_SIZE = 200;

  private static final Pattern DOMAIN =
      Pattern.compile("(?:@|www\\.|https?://(?:www\\.)?)([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");
  private static final Pattern CONTACT =
      Pattern.compile("@|www\\.|https?:|\\+\\d|\\d{3}[ .-]\\d{3}|\\(\\d{3}\\)");
  private static final Pattern COPYRIGHT = Pattern.compile("\\([cC]\\)\\s");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4,}\\.$");
  private static final Set<String> MAIL_HOSTS =
      Set.of(
          "gmail",
          "hotmail",
          "yahoo",
          "outlook",
          "example",
          "gmx",
          "web",
          "mail",
          "icloud",
          "live",
          "aol",
          "googlemail",
          "protonmail",
          "proton",
          "msn",
          "ymail",
          "wanadoo",
          "libero",
          "seznam",
          "qq");

  private static final int SHORTEST_DOMAIN = 3;

  /** Below them, in some countries, companies register. */
  private static final Set<String> SECOND_LEVELS =
      Set.of("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go", "asso");

  /** Against the usual size of print. */
  private static final double LARGE = 1.2;

  private final Set<String> domains = new HashSet<>();
  private @Nullable Domain first;

  /** The keys of the lines, each with a line break behind it: one search goes through them all. */
  private final String keys;

  private final String footers;
  private final double usualSize;

  private NameTraits(List<ReadLine> lines) {
    int[] sizes = new int[MAX_SIZE + 1];
    StringBuilder all = new StringBuilder();
    StringBuilder low = new StringBuilder();
    for (ReadLine line : lines) {
      String text = line.line().text();
      if (text.indexOf('@') >= 0 || text.contains("www.") || text.contains("://")) {
        addDomains(line, text);
      }
      if (line.page().number() <= LAST_PAGE) {
        String key = PrintedName.key(text);
        all.append(key).append('\n');
        if (line.line().baseline() >= FOOTER * line.page().height()) {
          low.append(key).append('\n');
        }
      }
      for (Word word : line.line().words()) {
        sizes[(int) Math.min(MAX_SIZE, word.size())]++;
      }
    }
    int usual = 0;
    for (int size = 1; size <= MAX_SIZE; size++) {
      usual = sizes[size] > sizes[usual] ? size : usual;
    }
    usualSize = Math.max(1, usual);
    keys = all.toString();
    footers = low.toString();
  }

  private void addDomains(ReadLine line, String text) {
    Matcher matcher = DOMAIN.matcher(text);
    while (matcher.find()) {
      int from = matcher.start(1);
      int to = matcher.end(1);
      String[] labels = matcher.group(1).toLowerCase(Locale.ROOT).split("\\.");
      // What was registered stands before the top level, or before its second one: name.co.uk.
      int registered = labels.length - 2;
      if (registered > 0 && SECOND_LEVELS.contains(labels[registered])) {
        registered--;
      }
      String name = labels[registered];
      if (!MAIL_HOSTS.contains(name) && name.length() >= SHORTEST_DOMAIN) {
        domains.add(PrintedName.key(name));
        first = first == null ? new Domain(name, line, new Span(line.line(), from, to)) : first;
      }
    }
  }

  /** The name under which a domain is registered. */
  record Domain(String text, ReadLine line, Span span) {}

  /** The first one of the document that is no provider's of mail. */
  Optional<Domain> domain() {
    return Optional.ofNullable(first);
  }

  /** Whether a word is larger than most. */
  boolean isLarge(Word word) {
    return word.size() > LARGE * usualSize;
  }

  static NameTraits of(List<ReadLine> lines) {
    return new NameTraits(lines);
  }

  /** What speaks for a name and against it; empty if the text is no name at all. */
  Optional<Features> of(ReadLine line, Span name) {
    String text = name.text().strip();
    if (!mayBeName(text, line, name)) {
      return Optional.empty();
    }
    String key = PrintedName.key(text);
    int from = name.from() + name.text().indexOf(text);
    List<Token> tokens = line.line().tokens(from, from + text.length());
    Word word = line.line().words().get(line.line().wordAt(name.from()));
    boolean legal = LegalForms.endsWithForm(text, tokens);
    Features features =
        new Features()
            .addIf(legal, Feature.LEGAL_FORM)
            .add(Feature.SIZE, Math.max(-0.15, Math.min(0.85, word.size() / usualSize - 1)))
            .addIf(word.bold(), Feature.BOLD)
            .addIf(matchesDomain(key), Feature.OWN_DOMAIN)
            .addIf(matchesPartOfDomain(tokens), Feature.DOMAIN_PART)
            .add(Feature.REPEATED, Math.min(3, mentions(key) - 1))
            .addIf(isInFooter(key, line), Feature.FOOTER)
            .addIf(opensWithOtherLabel(line, name), Feature.OTHERS_VALUE)
            .addIf(line.isLabeled(name), Feature.LABELED)
            .addIf(isDated(line, name), Feature.DATED)
            .add(Feature.VOCABULARY, Labels.all().share(tokens))
            .addIf(isPhrase(text), Feature.PHRASE)
            .addIf(
                !legal && LegalForms.opensWithForm(line.line(), tokens), Feature.LEGAL_FORM_FIRST)
            .addIf(overlapsTitle(line, name), Feature.TITLE_WORD)
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
        && !isContact(text);
  }

  private static boolean isContact(String text) {
    boolean likely =
        text.indexOf('@') >= 0
            || Chars.hasDigit(text)
            || text.contains("www.")
            || text.contains("http");
    return likely && CONTACT.matcher(text).find();
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

  /** Whether the name is mentioned at the bottom of a page, and this mention is not there. */
  private boolean isInFooter(String key, ReadLine line) {
    return key.length() >= SHORTEST_KEY
        && line.line().baseline() < FOOTER * line.page().height()
        && footers.contains(key);
  }

  /** Lines that hold the name: issuers repeat theirs in the footer and beside the bank account. */
  private int mentions(String key) {
    if (key.length() < SHORTEST_KEY) {
      return 1;
    }
    int found = 0;
    for (int at = keys.indexOf(key); at >= 0 && found < MOST_MENTIONS; found++) {
      at = keys.indexOf(key, keys.indexOf('\n', at));
    }
    return found;
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

  private static boolean overlapsTitle(ReadLine line, Span name) {
    for (LabelMatch label : line.labels()) {
      if (label.span().overlaps(name)
          && (label.any(KindSet.TITLE) || label.isStrong(LabelKind.INVOICE_NUMBER))) {
        return true;
      }
    }
    return false;
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

  private boolean matchesDomain(String key) {
    if (key.length() < 3) {
      return false;
    }
    for (String domain : domains) {
      boolean alike =
          domain.length() >= 4
              && (key.startsWith(domain)
                  || (key.length() >= 4 && domain.startsWith(key))
                  || key.contains(domain));
      if (alike) {
        return true;
      }
    }
    return false;
  }

  /** Whether a domain is made of the name's initials, or holds one of its longer words. */
  private boolean matchesPartOfDomain(List<Token> tokens) {
    if (domains.isEmpty()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (Token token : tokens) {
      initials.append(token.plain().charAt(0));
      if (token.plain().length() >= SHORTEST_KEY) {
        for (String domain : domains) {
          if (domain.contains(token.plain())) {
            return true;
          }
        }
      }
    }
    return initials.length() > 2
        && domains.stream().anyMatch(domain -> initials.indexOf(domain) == 0);
  }
}
