package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Weights;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** All weights in one vector: a stretch for each field, then one for the equations. */
final class Vectors {

  static final int FEATURES = Feature.values().length;

  /** Where the weights of the equations start. */
  static final int EQUATIONS = Field.values().length * FEATURES;

  static final int SIZE = EQUATIONS + FEATURES;

  private Vectors() {}

  /** Where the weights of a field start. */
  @SuppressWarnings("EnumOrdinal") // a place in memory, never stored
  static int start(Field field) {
    return field.ordinal() * FEATURES;
  }

  static double[] of(Weights weights) {
    double[] all = new double[SIZE];
    for (Field field : Field.values()) {
      System.arraycopy(weights.of(field), 0, all, start(field), FEATURES);
    }
    System.arraycopy(weights.amounts(), 0, all, EQUATIONS, FEATURES);
    return all;
  }

  /**
   * The weights as the parser reads them; those of labels are not learned and come from {@code
   * base}.
   */
  static SortedMap<String, String> properties(double[] all, Properties base) {
    SortedMap<String, String> lines = new TreeMap<>();
    base.stringPropertyNames().stream()
        .filter(key -> key.startsWith("label."))
        .forEach(key -> lines.put(key, base.getProperty(key)));
    for (Field field : Field.values()) {
      put(lines, field.jsonName(), all, start(field));
    }
    put(lines, "amounts", all, EQUATIONS);
    return lines;
  }

  private static void put(SortedMap<String, String> lines, String prefix, double[] all, int start) {
    for (Feature feature : Feature.values()) {
      double value = Math.round(all[start + feature.index()] * 1000) / 1000.0;
      if (value != 0) {
        lines.put(prefix + '.' + feature.key(), Double.toString(value));
      }
    }
  }

  static Weights weights(double[] all, Properties base) {
    Properties properties = new Properties();
    properties.putAll(properties(all, base));
    return Weights.of(properties);
  }
}
