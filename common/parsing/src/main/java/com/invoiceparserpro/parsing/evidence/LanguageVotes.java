package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import com.invoiceparserpro.text.WordSieve;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which language a document is in, by its labels and its frequent words. */
final class LanguageVotes {

  private static final double LABEL = 2;

  /** The share of the first language's votes that makes a document bilingual. */
  private static final double SECOND_LANGUAGE = 0.4;

  private static final List<String> CODES = Language.all().stream().map(Language::code).toList();

  private static final Map<String, Integer> PLACES = new HashMap<>();

  /** Frequent words, with the places of their languages among all. */
  private static final Map<String, int[]> WORDS = new HashMap<>();

  private static final WordSieve SIEVE;

  static {
    for (Language language : Language.all()) {
      int place = PLACES.size();
      PLACES.put(language.code(), place);
      for (String line : language.section("words")) {
        for (String word : line.split("\\s+")) {
          WORDS.merge(Plain.text(word), new int[] {place}, LanguageVotes::both);
        }
      }
    }
    if (CODES.size() > Long.SIZE) {
      throw new IllegalStateException("a label's languages no longer fit a long");
    }
    SIEVE = new WordSieve(WORDS.keySet());
  }

  private final double[] votes = new double[CODES.size()];

  private static int[] both(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  void count(Line line, List<LabelMatch> labels) {
    for (LabelMatch label : labels) {
      count(label);
    }
    for (Token token : line.tokens()) {
      int[] languages = SIEVE.mayHave(token.plain()) ? WORDS.get(token.plain()) : null;
      if (languages != null) {
        for (int language : languages) {
          votes[language] += 1.0 / languages.length;
        }
      }
    }
  }

  private void count(LabelMatch label) {
    long languages = 0;
    for (Label meaning : label.meanings()) {
      languages |= 1L << PLACES.getOrDefault(meaning.language(), 0);
    }
    int count = Long.bitCount(languages);
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      votes[Long.numberOfTrailingZeros(rest)] += LABEL / count;
    }
  }

  /** The votes for each language that has any. */
  Map<String, Double> counted() {
    Map<String, Double> counted = new TreeMap<>();
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > 0) {
        counted.put(CODES.get(i), votes[i]);
      }
    }
    return counted;
  }

  /** Of equal ones the last by its code. */
  Optional<String> winner() {
    String winner = null;
    double most = 0;
    for (Map.Entry<String, Double> each : counted().entrySet()) {
      if (each.getValue() >= most) {
        winner = each.getKey();
        most = each.getValue();
      }
    }
    return Optional.ofNullable(winner);
  }

  /** The languages that the document is likely written in; English mixes with all. */
  Set<String> plausible() {
    Map<String, Double> counted = counted();
    double most = 0;
    for (double count : counted.values()) {
      most = Math.max(most, count);
    }
    Set<String> plausible = new HashSet<>(Set.of("en"));
    for (Map.Entry<String, Double> each : counted.entrySet()) {
      if (each.getValue() >= SECOND_LANGUAGE * most) {
        plausible.add(each.getKey());
      }
    }
    return plausible;
  }
}
