package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.AmountQuestion;
import com.invoiceparserpro.parsing.choice.AmountTable;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Option;
import com.invoiceparserpro.parsing.choice.Softmax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The amounts, which are chosen together. */
final class AmountExample implements Example {

  private static final int FIELDS = AmountQuestion.FIELDS.size();

  private final AmountTable table;
  private final Truth truth;

  /** By field and option: the places. */
  private final List<List<List<Row>>> rows = new ArrayList<>();

  /** By field and option: whether it is right; the last is to have none. */
  private final boolean[][] right = new boolean[FIELDS][];

  /** The same, or the least wrong where nothing is right. */
  private final boolean[][] wanted = new boolean[FIELDS][];

  private final int[][] equations;

  AmountExample(AmountTable table, Truth truth) {
    this.table = table;
    this.truth = truth;
    for (int field = 0; field < FIELDS; field++) {
      Field name = AmountQuestion.FIELDS.get(field);
      List<List<Row>> places = new ArrayList<>();
      List<Option> options = table.options(field);
      right[field] = new boolean[options.size() + 1];
      boolean any = truth.acceptsNone(name);
      for (int i = 0; i < options.size(); i++) {
        List<Row> of = new ArrayList<>();
        for (Choice<BigDecimal> choice : options.get(i).choices()) {
          of.add(Row.of(choice.features(), Vectors.start(name)));
        }
        places.add(of);
        right[field][i] = !truth.knows(name) || truth.accepts(name, options.get(i).value());
        any |= right[field][i];
      }
      right[field][options.size()] = truth.acceptsNone(name);
      wanted[field] = right[field].clone();
      wanted[field][options.size()] |= !any;
      rows.add(places);
    }
    equations = new int[table.size()][];
    for (int i = 0; i < equations.length; i++) {
      equations[i] =
          table.equations(i).stream()
              .mapToInt(feature -> Vectors.EQUATIONS + feature.index())
              .toArray();
    }
  }

  private static int none(int field) {
    return Vectors.start(AmountQuestion.FIELDS.get(field)) + Feature.NONE.index();
  }

  private double[][] alone(double[] parameters) {
    double[][] alone = new double[FIELDS][];
    for (int field = 0; field < FIELDS; field++) {
      List<List<Row>> options = rows.get(field);
      alone[field] = new double[options.size() + 1];
      for (int i = 0; i < options.size(); i++) {
        double[] places = options.get(i).stream().mapToDouble(row -> row.dot(parameters)).toArray();
        alone[field][i] = Softmax.logSum(places);
      }
      alone[field][options.size()] = parameters[none(field)];
    }
    return alone;
  }

  private double[] probabilities(double[] parameters) {
    double[][] alone = alone(parameters);
    double[] scores = new double[table.size()];
    for (int i = 0; i < scores.length; i++) {
      int rest = i;
      for (int field = FIELDS - 1; field >= 0; field--) {
        scores[i] += alone[field][rest % alone[field].length];
        rest /= alone[field].length;
      }
      for (int equation : equations[i]) {
        scores[i] += parameters[equation];
      }
    }
    return Softmax.of(scores);
  }

  @Override
  public double loss(double[] parameters, double[] gradient, double weight) {
    double[] p = probabilities(parameters);
    boolean[] wants = new boolean[p.length];
    double good = 1e-12;
    for (int i = 0; i < p.length; i++) {
      wants[i] = isWanted(i);
      good += wants[i] ? p[i] : 0;
    }
    double[][] excess = new double[FIELDS][];
    for (int field = 0; field < FIELDS; field++) {
      excess[field] = new double[right[field].length];
    }
    for (int i = 0; i < p.length; i++) {
      double more = p[i] - (wants[i] ? p[i] / good : 0);
      int rest = i;
      for (int field = FIELDS - 1; field >= 0; field--) {
        excess[field][rest % excess[field].length] += more;
        rest /= excess[field].length;
      }
      for (int equation : equations[i]) {
        gradient[equation] += weight * more;
      }
    }
    for (int field = 0; field < FIELDS; field++) {
      for (int i = 0; i < rows.get(field).size(); i++) {
        spread(rows.get(field).get(i), parameters, gradient, weight * excess[field][i]);
      }
      gradient[none(field)] += weight * excess[field][rows.get(field).size()];
    }
    return -weight * Math.log(good);
  }

  /** The places of an option share its gradient by their own probabilities. */
  private static void spread(
      List<Row> places, double[] parameters, double[] gradient, double factor) {
    double[] shares = Softmax.of(places.stream().mapToDouble(row -> row.dot(parameters)).toArray());
    for (int i = 0; i < shares.length; i++) {
      places.get(i).addTo(gradient, factor * shares[i]);
    }
  }

  private boolean isWanted(int combination) {
    int rest = combination;
    for (int field = FIELDS - 1; field >= 0; field--) {
      if (!wanted[field][rest % wanted[field].length]) {
        return false;
      }
      rest /= wanted[field].length;
    }
    return true;
  }

  @Override
  public List<Prediction> predict(double[] parameters) {
    double[] p = probabilities(parameters);
    double[][] sums = new double[FIELDS][];
    for (int field = 0; field < FIELDS; field++) {
      sums[field] = new double[right[field].length];
    }
    for (int i = 0; i < p.length; i++) {
      int rest = i;
      for (int field = FIELDS - 1; field >= 0; field--) {
        sums[field][rest % sums[field].length] += p[i];
        rest /= sums[field].length;
      }
    }
    List<Prediction> predictions = new ArrayList<>();
    for (int field = 0; field < FIELDS; field++) {
      Field name = AmountQuestion.FIELDS.get(field);
      if (truth.knows(name)) {
        int none = sums[field].length - 1;
        int best = none;
        for (int i = 0; i < none; i++) {
          best = sums[field][i] > sums[field][best] ? i : best;
        }
        predictions.add(
            new Prediction(
                name,
                best == none ? null : table.options(field).get(best).value(),
                !truth.acceptsNone(name),
                right[field][best],
                sums[field][best]));
      }
    }
    return predictions;
  }
}
