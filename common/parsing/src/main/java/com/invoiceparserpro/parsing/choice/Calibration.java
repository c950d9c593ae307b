package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * From the probability that the weights give to the share that was right where they had not seen
 * the layout: a straight line between the logits, for each field. Data that the trainer writes;
 * keys are {@code field.slope} and {@code field.shift}, and what is missing is left as it is.
 */
public final class Calibration {

  /** Nothing printed is surer, or less sure, than this. */
  private static final double LEAST = 0.002;

  private final Map<Field, Line> lines = new EnumMap<>(Field.class);

  private record Line(double slope, double shift) {}

  private Calibration(Properties properties) {
    for (Field field : Field.values()) {
      double slope = number(properties, field, ".slope", 1);
      double shift = number(properties, field, ".shift", 0);
      lines.put(field, new Line(slope, shift));
    }
  }

  public static Calibration of(Properties properties) {
    return new Calibration(properties);
  }

  /** The one that the parser works with. */
  public static Calibration shipped() {
    return Shipped.CALIBRATION;
  }

  /** The confidence in a value of {@code field}, in 0..1. */
  public double confidence(Field field, double probability) {
    Line line = lines.getOrDefault(field, new Line(1, 0));
    return apply(probability, line.slope(), line.shift());
  }

  /** The line itself: a probability seen through {@code slope} and {@code shift}. */
  public static double apply(double probability, double slope, double shift) {
    double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
    double logit = Math.log(bounded / (1 - bounded));
    return 1 / (1 + Math.exp(-(slope * logit + shift)));
  }

  private static double number(Properties properties, Field field, String of, double otherwise) {
    String value = properties.getProperty(field.jsonName() + of);
    return value == null ? otherwise : Double.parseDouble(value.strip());
  }

  private static final class Shipped {
    static final Calibration CALIBRATION = new Calibration(Weights.load("calibration.properties"));
  }
}
