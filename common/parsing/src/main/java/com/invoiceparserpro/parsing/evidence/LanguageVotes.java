package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which language a document is in, by its labels and its frequent words. */
final class LanguageVotes {

  private static final double LABEL = 2;

  /** The share of the first language's votes that makes a document bilingual. */
  private static final double SECOND_LANGUAGE = 0.4;

  private static final Map<String, List<String>> WORDS = words();

  private final Map<String, Double> votes = new HashMap<>();

  void count(Line line, List<LabelMatch> labels) {
    for (LabelMatch label : labels) {
      if (label.meanings().size() == 1) {
        vote(label.meanings().get(0).language(), LABEL);
        continue;
      }
      Set<String> languages = new HashSet<>();
      label.meanings().forEach(meaning -> languages.add(meaning.language()));
      languages.forEach(language -> vote(language, LABEL / languages.size()));
    }
    for (Token token : line.tokens()) {
      List<String> languages = WORDS.get(token.plain());
      if (languages != null) {
        for (String language : languages) {
          vote(language, 1.0 / languages.size());
        }
      }
    }
  }

  private void vote(String language, double weight) {
    votes.merge(language, weight, Double::sum);
  }

  /** The votes for each language. */
  Map<String, Double> counted() {
    return votes;
  }

  Optional<String> winner() {
    return votes.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** The languages that the document is likely written in; English mixes with all. */
  Set<String> plausible() {
    double most = 0;
    for (double count : votes.values()) {
      most = Math.max(most, count);
    }
    Set<String> plausible = new HashSet<>(Set.of("en"));
    for (Map.Entry<String, Double> each : votes.entrySet()) {
      if (each.getValue() >= SECOND_LANGUAGE * most) {
        plausible.add(each.getKey());
      }
    }
    return plausible;
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new HashMap<>();
    for (Language language : Language.all()) {
      for (String line : language.section("words")) {
        for (String word : line.split("\\s+")) {
          words.computeIfAbsent(Plain.text(word), w -> new ArrayList<>()).add(language.code());
        }
      }
    }
    return words;
  }
}
