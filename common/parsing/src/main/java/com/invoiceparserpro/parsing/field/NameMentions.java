package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where else a name is said: on a sender line, at the bank account, as a signature. */
final class NameMentions {

  private static final int SHORTEST_KEY = 3;

  /** Lines around an account that belong to it. */
  private static final int ACCOUNT = 4;

  private static final double LOWER_HALF = 0.5;

  /** So many more letters make a logo's word a name. */
  private static final int LONGER = 3;

  private static final int LONGEST_KEY = 45;

  private static final KindSet ACCOUNTS = KindSet.of(LabelKind.IBAN, LabelKind.BIC);
  private final Set<String> senders = new HashSet<>();
  private final Set<String> payees = new HashSet<>();
  private final Map<String, Integer> below = new HashMap<>();

  /** The keys of segments, by how they begin. */
  private final Map<String, Set<String>> keys = new HashMap<>();

  private final Set<ReadLine> accounts = new HashSet<>();

  NameMentions(List<ReadLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (line.page().number() > NameTraits.LAST_PAGE) {
        continue;
      }
      if (line.names(ACCOUNTS)) {
        account(lines.subList(Math.max(0, i - ACCOUNT), Math.min(lines.size(), i + ACCOUNT)), line);
      }
      for (Span segment : line.line().segments()) {
        String key = PrintedName.key(segment);
        addKey(key);
        Span clean = PrintedName.cleaned(segment);
        if (!clean.equals(segment)) {
          addKey(PrintedName.key(clean));
        }
        sender(segment);
        if (line.line().baseline() > LOWER_HALF * line.page().height()) {
          below.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private void addKey(String key) {
    if (key.length() >= SHORTEST_KEY) {
      keys.computeIfAbsent(key.substring(0, SHORTEST_KEY), k -> new HashSet<>()).add(key);
    }
  }

  /** An address on one line after a name: what shows in an envelope's window. */
  private void sender(Span segment) {
    String text = segment.text().strip();
    String name = PrintedName.clean(text);
    String rest = text.substring(Math.min(text.length(), name.length()));
    boolean parts = Chars.count(rest, PrintedName::separates) > 1;
    if (parts && Chars.hasDigit(rest) && name.indexOf(':') < 0) {
      senders.add(PrintedName.key(name));
    }
  }

  private void account(List<ReadLine> around, ReadLine iban) {
    boolean payee = false;
    boolean party = false;
    for (ReadLine line : around) {
      for (LabelMatch label : line.labels()) {
        payee |= label.hasColon() && label.isStrong(LabelKind.VENDOR);
      }
      party |= line.names(KindSet.PARTY);
    }
    for (ReadLine line : around) {
      if (line.page() != iban.page()) {
        continue;
      }
      if (!payee) {
        accounts.add(line);
      }
      for (LabelMatch label : line.labels()) {
        boolean names = label.is(payee ? LabelKind.VENDOR : LabelKind.CUSTOMER);
        Span segment = label.segment();
        if (names && label.hasColon()) {
          String text = line.line().text().substring(label.span().to(), segment.to());
          payees.add(PrintedName.key(text));
        }
      }
      if (!party) {
        line.line().segments().forEach(segment -> payees.add(PrintedName.key(segment)));
      }
    }
  }

  /** Whether who is named on the line is to be paid, as no other label says who is. */
  boolean isPayee(ReadLine line) {
    return accounts.contains(line);
  }

  Features of(ReadLine line, Span span, String name) {
    String key = PrintedName.key(name);
    Span segment = line.line().segmentAt(span.from());
    String own = PrintedName.key(segment);
    String clean = PrintedName.key(PrintedName.cleaned(segment));
    if (key.length() < SHORTEST_KEY) {
      return new Features();
    }
    boolean low = line.line().baseline() > LOWER_HALF * line.page().height();
    boolean fuller = false;
    boolean shortened = false;
    for (String other : keys.getOrDefault(key.substring(0, SHORTEST_KEY), Set.of())) {
      int more = key.length() - other.length();
      fuller |= more >= LONGER && key.startsWith(other);
      shortened |=
          -more >= LONGER
              && other.length() <= LONGEST_KEY
              && other.startsWith(key)
              && !other.equals(own)
              && !other.equals(clean);
    }
    return new Features()
        .addIf(senders.contains(key), Feature.SENDER_LINE)
        .addIf(payees.contains(key), Feature.PAYEE)
        .addIf(below.getOrDefault(key, 0) > (low ? 1 : 0), Feature.AGAIN_BELOW)
        .addIf(fuller, Feature.FULLER)
        .addIf(shortened, Feature.SHORTENED);
  }
}
