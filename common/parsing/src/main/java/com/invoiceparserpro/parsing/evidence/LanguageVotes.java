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
      List<String> languages = WORDS.getOrDefault(token.plain(), List.of());
      languages.forEach(language -> vote(language, 1.0 / languages.size()));
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

  /**
   * The labels that hold in a language the document is likely written in; English mixes with all.
   */
  List<LabelMatch> plausible(List<LabelMatch> labels) {
    double most = votes.values().stream().mapToDouble(v -> v).max().orElse(0);
    List<LabelMatch> kept = new ArrayList<>();
    for (LabelMatch label : labels) {
      List<Label> meanings = new ArrayList<>(label.meanings().size());
      for (Label meaning : label.meanings()) {
        if (meaning.language().equals("en")
            || votes.getOrDefault(meaning.language(), 0.0) >= SECOND_LANGUAGE * most) {
          meanings.add(meaning);
        }
      }
      if (!meanings.isEmpty()) {
        kept.add(new LabelMatch(label.span(), meanings, label.words()));
      }
    }
    return kept;
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
