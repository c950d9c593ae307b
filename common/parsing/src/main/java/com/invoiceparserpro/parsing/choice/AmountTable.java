package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Answer.Ranked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All combinations of some values of the amount fields, each with the equations that it satisfies.
 * The probability of a combination is proportional to the exponential of what its places and its
 * equations are worth; that of a value is the sum over the combinations with it.
 *
 * <p>Combinations are numbered: the option of the first field of {@link AmountQuestion#FIELDS}
 * turns slowest, and each field's last option is to have no value.
 */
public final class AmountTable {

  private final List<List<Option>> options;
  private final int[] equations;

  AmountTable(List<List<Option>> options, Surroundings surroundings) {
    this.options = List.copyOf(options);
    int size = 1;
    for (List<Option> each : options) {
      size *= each.size() + 1;
    }
    equations = new int[size];
    fill(new Equations(surroundings));
  }

  private void fill(Equations held) {
    boolean[][][][] shared = sharedPlaces();
    int[] at = new int[options.size()];
    for (int i = 0; i < equations.length; i++) {
      int bits = held.of(option(at, 0), option(at, 1), option(at, 2), option(at, 3), option(at, 4));
      int pairs = pairs(shared, at);
      bits |= pairs > 0 ? Equations.bit(Feature.SAME_PLACE) : 0;
      bits |= pairs > 1 ? Equations.bit(Feature.SAME_PLACES) : 0;
      equations[i] = bits;
      turn(at);
    }
  }

  /** The options of the next combination. */
  private void turn(int[] at) {
    for (int field = at.length - 1; field >= 0; field--) {
      if (at[field]++ < options.get(field).size()) {
        return;
      }
      at[field] = 0;
    }
  }

  /** How many pairs of options stand at one place. */
  private int pairs(boolean[][][][] shared, int[] at) {
    int pairs = 0;
    for (int a = 0; a < at.length; a++) {
      if (at[a] == options.get(a).size()) {
        continue;
      }
      for (int b = a + 1; b < at.length; b++) {
        pairs += at[b] < options.get(b).size() && shared[a][b][at[a]][at[b]] ? 1 : 0;
      }
    }
    return pairs;
  }

  private boolean[][][][] sharedPlaces() {
    int n = options.size();
    boolean[][][][] shared = new boolean[n][n][][];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        shared[a][b] = new boolean[options.get(a).size()][options.get(b).size()];
        for (int i = 0; i < options.get(a).size(); i++) {
          for (int j = 0; j < options.get(b).size(); j++) {
            shared[a][b][i][j] = options.get(a).get(i).sharesPlaceWith(options.get(b).get(j));
          }
        }
      }
    }
    return shared;
  }

  /** The values of the field at {@code field}; to have none is not among them. */
  public List<Option> options(int field) {
    return options.get(field);
  }

  /** Number of combinations; at least one. */
  public int size() {
    return equations.length;
  }

  /** Each field's option in a combination; the number of its options stands for no value. */
  public int[] indexes(int combination) {
    int[] indexes = new int[options.size()];
    int rest = combination;
    for (int field = options.size() - 1; field >= 0; field--) {
      int count = options.get(field).size() + 1;
      indexes[field] = rest % count;
      rest /= count;
    }
    return indexes;
  }

  /** The equations that a combination satisfies. */
  public List<Feature> equations(int combination) {
    return Equations.features(equations[combination]);
  }

  private @Nullable Option option(int[] indexes, int field) {
    List<Option> all = options.get(field);
    return indexes[field] < all.size() ? all.get(indexes[field]) : null;
  }

  /** The probability of each combination. */
  public double[] probabilities(Weights weights) {
    double[][] alone = new double[options.size()][];
    for (int field = 0; field < alone.length; field++) {
      double[] w = weights.of(AmountQuestion.FIELDS.get(field));
      List<Option> all = options.get(field);
      alone[field] = new double[all.size() + 1];
      for (int i = 0; i < all.size(); i++) {
        alone[field][i] = all.get(i).score(w);
      }
      alone[field][all.size()] = w[Feature.NONE.index()];
    }
    double[] scores = new double[size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Equations.score(equations[i], weights.amounts());
      int rest = i;
      for (int field = alone.length - 1; field >= 0; field--) {
        scores[i] += alone[field][rest % alone[field].length];
        rest /= alone[field].length;
      }
    }
    return Softmax.of(scores);
  }

  Map<Field, Answer<BigDecimal>> answer(Weights weights) {
    double[][] sums = new double[options.size()][];
    for (int field = 0; field < sums.length; field++) {
      sums[field] = new double[options.get(field).size() + 1];
    }
    double[] probabilities = probabilities(weights);
    for (int i = 0; i < probabilities.length; i++) {
      int rest = i;
      for (int field = sums.length - 1; field >= 0; field--) {
        sums[field][rest % sums[field].length] += probabilities[i];
        rest /= sums[field].length;
      }
    }
    Map<Field, Answer<BigDecimal>> answers = new EnumMap<>(Field.class);
    for (int field = 0; field < sums.length; field++) {
      Field name = AmountQuestion.FIELDS.get(field);
      double[] w = weights.of(name);
      List<Ranked<BigDecimal>> ranked = new ArrayList<>();
      for (int i = 0; i < options.get(field).size(); i++) {
        Choice<BigDecimal> best = options.get(field).get(i).best(w);
        ranked.add(new Ranked<>(best, best.features().dot(w), sums[field][i]));
      }
      answers.put(name, new Answer<>(name, ranked, sums[field][ranked.size()]));
    }
    return answers;
  }
}
