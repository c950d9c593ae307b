package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.explain.Candidate;
import com.invoiceparserpro.parsing.explain.Combination;
import com.invoiceparserpro.parsing.explain.Contribution;
import com.invoiceparserpro.parsing.explain.FieldAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a candidate won or lost. */
final class Reasons {

  private static final int MOST = 3;

  /** Less makes no difference that is worth words. */
  private static final double TELLING = 0.3;

  private Reasons() {}

  /** Why the field has its value, or none. */
  static String of(FieldAccount account) {
    if (account.candidates().isEmpty()) {
      return "Nothing on the pages came into question.";
    }
    if (account.winner().isEmpty()) {
      return "Not stated is the likeliest answer (%s): no candidate outweighs it."
          .formatted(Wording.percent(account.none()));
    }
    Candidate winner = account.winner().get();
    String spoke = joined(strongest(winner.contributions(), 1));
    String against = joined(strongest(winner.contributions(), -1));
    return "Chosen %s. %s%s"
        .formatted(
            others(account),
            spoke.isEmpty() ? "" : "For it: " + spoke + ".",
            against.isEmpty() ? "" : " Against it: " + against + ".");
  }

  private static String others(FieldAccount account) {
    return switch (account.considered()) {
      case 1 -> "with no rival but “not stated”";
      case 2 -> "over one other value";
      default -> "over %d other values".formatted(account.considered() - 1);
    };
  }

  /** Why {@code loser} is not the field's value. */
  static String lost(Candidate loser, FieldAccount account) {
    if (account.winner().isEmpty()) {
      return againstNone(loser, account);
    }
    Candidate winner = account.winner().get();
    double behind = winner.score() - loser.score();
    String differences = differences(winner, loser);
    String equations = equations(winner.combination(), loser.combination());
    StringBuilder why = new StringBuilder();
    if (behind > 0) {
      why.append("Scores %s less".formatted(Wording.score(behind)));
      why.append(differences.isEmpty() ? "." : "; " + differences + ".");
    } else if (equations.isEmpty()) {
      why.append("Scores no less by itself, but the winner is stated in more places.");
    } else {
      why.append("By itself it scores %s more.".formatted(Wording.score(-behind)));
    }
    return why + (equations.isEmpty() ? "" : " " + equations);
  }

  private static String againstNone(Candidate loser, FieldAccount account) {
    String against = joined(strongest(loser.contributions(), -1));
    String score =
        loser.combination() == null
            ? "Scores %s where “not stated” has %s"
                .formatted(Wording.score(loser.score()), Wording.score(account.noneScore()))
            : "The likeliest combinations of amounts do without it";
    return score + (against.isEmpty() ? "." : "; against it: " + against + ".");
  }

  private static String differences(Candidate winner, Candidate loser) {
    Map<Feature, Double> own = points(loser.contributions());
    Map<Feature, Double> others = points(winner.contributions());
    TreeSet<Feature> features = new TreeSet<>(own.keySet());
    features.addAll(others.keySet());
    List<String> winners = new ArrayList<>();
    List<String> losers = new ArrayList<>();
    features.stream()
        .filter(f -> difference(f, others, own) > TELLING)
        .sorted(Comparator.comparingDouble(f -> -difference(f, others, own)))
        .limit(MOST)
        .forEach(
            f -> {
              double points = others.getOrDefault(f, 0.0);
              if (points > 0) {
                winners.add(named(f, difference(f, others, own)));
              } else {
                losers.add(named(f, -difference(f, others, own)));
              }
            });
    String theirs = winners.isEmpty() ? "" : "for the winner: " + joined(winners);
    String mine = losers.isEmpty() ? "" : "against this one: " + joined(losers);
    return theirs + (theirs.isEmpty() || mine.isEmpty() ? "" : "; ") + mine;
  }

  private static double difference(
      Feature feature, Map<Feature, Double> others, Map<Feature, Double> own) {
    return others.getOrDefault(feature, 0.0) - own.getOrDefault(feature, 0.0);
  }

  private static String equations(@Nullable Combination winner, @Nullable Combination loser) {
    if (winner == null || loser == null) {
      return "";
    }
    Map<Feature, Double> with = points(winner.equations());
    Map<Feature, Double> without = points(loser.equations());
    List<String> missing =
        with.entrySet().stream()
            .filter(e -> !without.containsKey(e.getKey()) && e.getValue() > 0)
            .map(e -> named(e.getKey(), e.getValue()))
            .toList();
    List<String> broken =
        without.entrySet().stream()
            .filter(e -> !with.containsKey(e.getKey()) && e.getValue() < 0)
            .map(e -> named(e.getKey(), e.getValue()))
            .toList();
    StringBuilder text = new StringBuilder();
    if (!missing.isEmpty()) {
      text.append("The best combination with it lacks: ").append(joined(missing)).append('.');
    }
    if (!broken.isEmpty()) {
      text.append(text.length() == 0 ? "The best combination with it has: " : " Against that: ");
      text.append(joined(broken)).append('.');
    }
    return text.toString();
  }

  private static Map<Feature, Double> points(List<Contribution> contributions) {
    Map<Feature, Double> points = new EnumMap<>(Feature.class);
    contributions.forEach(each -> points.merge(each.feature(), each.points(), Double::sum));
    return points;
  }

  private static List<String> strongest(List<Contribution> contributions, int sign) {
    return contributions.stream()
        .filter(each -> sign * each.points() > TELLING)
        .limit(MOST)
        .map(each -> named(each.feature(), each.points()))
        .toList();
  }

  private static String named(Feature feature, double points) {
    return Wording.of(feature) + " (" + Wording.points(points) + ")";
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining(", "));
  }
}
