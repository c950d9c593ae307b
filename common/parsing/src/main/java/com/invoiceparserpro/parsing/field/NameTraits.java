package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.LegalForms;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a piece of text look like the issuer's name, before any label is asked. */
final class NameTraits {

  /** Issuers name themselves on the first pages. */
  static final int LAST_PAGE = 3;

  /** At or below this a text is no name at all. */
  static final double NO_NAME = -5;

  private static final Pattern AFTER_NAME = Pattern.compile("\\s+[·•|∙●–—-]\\s+|\\s*[·•|]\\s*");

  private static final String SEPARATORS = "·•|∙●–—-";

  private static final double LEGAL_FORM = 1.3;
  private static final double OWN_DOMAIN = 1.4;
  private static final double REPEATED = 0.25;
  private static final double TOP = 0.9;
  private static final double LEFT = 0.2;
  private static final double LATER_PAGE = 0.4;
  private static final double OTHERS_VALUE = 1.5;
  private static final double LABELED = 0.3;
  private static final double DATED = 1;
  private static final int LONGEST = 80;
  private static final int MAX_SIZE = 200;

  private static final Pattern DOMAIN =
      Pattern.compile("(?:@|www\\.|https?://(?:www\\.)?)([\\p{L}\\d-]{3,})\\.[a-z.]{2,}");
  private static final Pattern CONTACT =
      Pattern.compile("@|www\\.|https?:|\\+\\d|\\d{3}[ .-]\\d{3}|\\(\\d{3}\\)");
  private static final Set<String> MAIL_HOSTS =
      Set.of(
          "gmail", "hotmail", "yahoo", "outlook", "example", "gmx", "web", "mail", "icloud", "live",
          "aol");

  private final Set<String> domains = new HashSet<>();
  private final List<String> keys = new ArrayList<>();
  private final double usualSize;

  private NameTraits(List<ReadLine> lines) {
    int[] sizes = new int[MAX_SIZE + 1];
    for (ReadLine line : lines) {
      String text = line.line().text();
      if (text.indexOf('@') >= 0 || text.contains("www.") || text.contains("://")) {
        addDomains(text);
      }
      if (line.page().number() <= LAST_PAGE) {
        keys.add(key(text));
      }
      line.line().words().forEach(word -> sizes[(int) Math.min(MAX_SIZE, word.size())]++);
    }
    int usual = 0;
    for (int size = 1; size <= MAX_SIZE; size++) {
      usual = sizes[size] > sizes[usual] ? size : usual;
    }
    usualSize = Math.max(1, usual);
  }

  private void addDomains(String text) {
    Matcher matcher = DOMAIN.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!MAIL_HOSTS.contains(matcher.group(1))) {
        domains.add(key(matcher.group(1)));
      }
    }
  }

  static NameTraits of(List<ReadLine> lines) {
    return new NameTraits(lines);
  }

  double worth(ReadLine line, Span name) {
    String text = clean(name.text());
    if (!mayBeName(text, line, name)) {
      return NO_NAME;
    }
    boolean legal = LegalForms.endsWithForm(text);
    String key = key(text);
    double score = legal ? LEGAL_FORM : 0;
    score += place(line, name);
    score += size(line, name);
    score += matchesDomain(key) ? OWN_DOMAIN : 0;
    score += REPEATED * Math.min(3, mentions(key) - 1);
    score -= opensWithOtherLabel(line, name) ? OTHERS_VALUE : 0;
    score -= line.labels().stream().anyMatch(label -> label.span().overlaps(name)) ? LABELED : 0;
    score -= line.dates().isEmpty() ? 0 : DATED;
    return score - prose(text, legal);
  }

  private static boolean mayBeName(String text, ReadLine line, Span name) {
    long letters = text.chars().filter(Character::isLetter).limit(2).count();
    return letters == 2
        && text.length() <= LONGEST
        && line.page().number() <= LAST_PAGE
        && !name.text().strip().endsWith(":")
        && !labeledMostly(line, name)
        && !isContact(text);
  }

  private static boolean isContact(String text) {
    boolean likely =
        text.chars().anyMatch(c -> c == '@' || Character.isDigit(c))
            || text.contains("www.")
            || text.contains("http");
    return likely && CONTACT.matcher(text).find();
  }

  /** Issuers stand at the top of the first page, rather left than right. */
  private static double place(ReadLine line, Span name) {
    double fromTop = name.box().y0() / Math.max(1, line.page().height());
    double fromLeft = name.box().x0() / Math.max(1, line.page().width());
    return TOP * (1 - Math.min(1, fromTop * 2))
        + LEFT * (1 - Math.min(1, fromLeft))
        - LATER_PAGE * (line.page().number() - 1);
  }

  private double size(ReadLine line, Span name) {
    double size = line.line().words().get(line.line().wordAt(name.from())).size();
    return Math.max(-0.2, Math.min(1.1, 1.3 * (size / usualSize - 1)));
  }

  /** What speaks for an address or a sentence. */
  private static double prose(String text, boolean legal) {
    long digits = text.chars().filter(Character::isDigit).count();
    long words = 1 + text.chars().filter(c -> c == ' ').count();
    double score = digits > 0 ? 0.5 + 0.15 * Math.min(6, digits) : 0;
    score += Character.isDigit(text.charAt(0)) ? 1 : 0;
    score += words > 6 ? 0.25 * (words - 6) : 0;
    score += !legal && text.indexOf(',') >= 0 ? 0.4 : 0;
    return score + (Character.isLowerCase(text.charAt(0)) ? 0.5 : 0);
  }

  /** Lines that hold the name: issuers repeat theirs in the footer and beside the bank account. */
  private int mentions(String key) {
    return key.length() < 4
        ? 1
        : (int) keys.stream().filter(line -> line.contains(key)).limit(4).count();
  }

  /** Text after a label is that label's value: a bank, a street. */
  private static boolean opensWithOtherLabel(ReadLine line, Span name) {
    return line.labels().stream()
        .anyMatch(
            label ->
                label.span().from() == name.from()
                    && label.is(LabelKind.OTHER_NUMBER)
                    && label.coverage() < 1);
  }

  private static boolean labeledMostly(ReadLine line, Span name) {
    double covered = 0;
    for (LabelMatch label : line.labels()) {
      boolean weak = label.meanings().stream().noneMatch(Label::strong);
      if (!weak && label.span().overlaps(name)) {
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

  private static String key(String text) {
    String plain = Plain.text(text);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }

  /** The name without what follows it on its line: an address after a dot, a bar or a comma. */
  static String clean(String text) {
    String name = text.strip();
    if (name.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
      Matcher separator = AFTER_NAME.matcher(name);
      if (separator.find() && separator.start() > 2) {
        name = name.substring(0, separator.start());
      }
    }
    int comma = name.indexOf(", ");
    if (comma > 2 && name.substring(comma).chars().anyMatch(Character::isDigit)) {
      name = name.substring(0, comma);
    }
    return name.strip();
  }
}
