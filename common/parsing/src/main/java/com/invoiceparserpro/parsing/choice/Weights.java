package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * What each feature is worth to each field: data that the trainer writes. Keys are {@code
 * field.feature}, with {@code label} and {@code amounts} beside the fields; what is missing is 0.
 * Immutable as long as nobody writes into the arrays.
 */
public final class Weights {

  private static final String RESOURCE = "weights.properties";

  private final Map<Field, double[]> fields = new EnumMap<>(Field.class);
  private final double[] label;
  private final double[] amounts;

  private Weights(Properties properties) {
    for (Field field : Field.values()) {
      fields.put(field, vector(properties, field.jsonName()));
    }
    label = vector(properties, "label");
    amounts = vector(properties, "amounts");
  }

  /** Reads {@code field.feature=number}. */
  public static Weights of(Properties properties) {
    return new Weights(properties);
  }

  /** The weights that the parser works with. */
  public static Weights shipped() {
    return Shipped.WEIGHTS;
  }

  /** Of the features of a field's candidates. */
  public double[] of(Field field) {
    double[] weights = fields.get(field);
    return weights == null ? new double[0] : weights;
  }

  /**
   * Of the features of a label and its place: which of several labels a value belongs to, before
   * any field asks.
   */
  public double[] label() {
    return label;
  }

  /** Of the equations between amounts. */
  public double[] amounts() {
    return amounts;
  }

  private static double[] vector(Properties properties, String prefix) {
    Feature[] features = Feature.values();
    double[] weights = new double[features.length];
    Arrays.setAll(
        weights,
        i ->
            Double.parseDouble(
                properties.getProperty(prefix + '.' + features[i].key(), "0").strip()));
    return weights;
  }

  static Properties load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream(resource)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static final class Shipped {
    static final Weights WEIGHTS = new Weights(load(RESOURCE));
  }
}
