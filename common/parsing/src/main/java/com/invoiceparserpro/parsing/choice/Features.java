package com.invoiceparserpro.parsing.choice;

import java.util.Arrays;
import java.util.List;

/** The features of one candidate: a sparse vector. Grows while it is gathered; not thread-safe. */
public final class Features {

  private static final Feature[] ALL = Feature.values();

  private int[] at = new int[10];
  private double[] values = new double[10];
  private int size;

  /** Takes over a callback's feature and value. */
  @FunctionalInterface
  public interface Consumer {
    void accept(Feature feature, double value);
  }

  /** Adds {@code value} to the feature. */
  public Features add(Feature feature, double value) {
    if (value != 0) {
      if (size == at.length) {
        at = Arrays.copyOf(at, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      at[size] = feature.index();
      values[size++] = value;
    }
    return this;
  }

  public Features add(Feature feature) {
    return add(feature, 1);
  }

  public Features addIf(boolean present, Feature feature) {
    return add(feature, present ? 1 : 0);
  }

  public Features addAll(Features others) {
    return addAll(others, 1);
  }

  public Features addAll(Features others, double factor) {
    for (int i = 0; i < others.size; i++) {
      add(ALL[others.at[i]], factor * others.values[i]);
    }
    return this;
  }

  public static Features mean(List<Features> several) {
    Features mean = new Features();
    several.forEach(each -> mean.addAll(each, 1.0 / several.size()));
    return mean;
  }

  /** The score under {@code weights}, indexed by their index. */
  public double dot(double[] weights) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[at[i]] * values[i];
    }
    return sum;
  }

  public double get(Feature feature) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += at[i] == feature.index() ? values[i] : 0;
    }
    return sum;
  }

  /** Each part that was added; a feature may come several times. */
  public void forEach(Consumer consumer) {
    for (int i = 0; i < size; i++) {
      consumer.accept(ALL[at[i]], values[i]);
    }
  }
}
