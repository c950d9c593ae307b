package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The domains of a document's addresses of mail and web, which are often made of a name. */
final class NameDomains {

  private static final Pattern DOMAIN =
      Pattern.compile("(?:@|www\\.|https?://(?:www\\.)?)([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");

  /** Providers of mail, and words for it. */
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

  /** Shorter words of a name are found everywhere. */
  private static final int LONG_WORD = 4;

  private final Set<String> names = new HashSet<>();
  private @Nullable Domain first;

  NameDomains(List<ReadLine> lines) {
    for (ReadLine line : lines) {
      String text = line.line().text();
      if (text.indexOf('@') >= 0 || text.contains("www.") || text.contains("://")) {
        add(line, text);
      }
    }
  }

  private void add(ReadLine line, String text) {
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
        names.add(PrintedName.key(name));
        first = first == null ? new Domain(name, line, new Span(line.line(), from, to)) : first;
      }
    }
  }

  /** The name under which a domain is registered. */
  record Domain(String text, ReadLine line, Span span) {}

  /** The first one of the document that is no provider's of mail. */
  Optional<Domain> first() {
    return Optional.ofNullable(first);
  }

  /**
   * Whether a name, of which {@code key} is what is compared, is a domain or the beginning of one.
   */
  boolean matches(String key) {
    if (key.length() < 3) {
      return false;
    }
    for (String domain : names) {
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
  boolean matchesPart(List<Token> tokens) {
    if (names.isEmpty()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (Token token : tokens) {
      initials.append(token.plain().charAt(0));
      if (token.plain().length() >= LONG_WORD) {
        for (String domain : names) {
          if (domain.contains(token.plain())) {
            return true;
          }
        }
      }
    }
    return initials.length() > 2
        && names.stream().anyMatch(domain -> initials.indexOf(domain) == 0);
  }
}
