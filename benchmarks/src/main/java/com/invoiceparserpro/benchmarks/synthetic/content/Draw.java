package com.invoiceparserpro.benchmarks.synthetic.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that is the same for the same seed. Not thread-safe. */
public final class Draw {

  private final Random random;

  public Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    random.nextLong();
  }

  /** A generator of its own, so that what it draws does not shift what others draw. */
  public Draw fork() {
    return new Draw(random.nextLong());
  }

  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public float between(float low, float high) {
    return low + random.nextFloat() * (high - low);
  }

  public <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  public final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  public <T extends Enum<T>> T any(Class<T> type) {
    T[] values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }

  /** An index, drawn in proportion to the weights. */
  public int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int rest = random.nextInt(sum);
    for (int i = 0; i < weights.length; i++) {
      rest -= weights[i];
      if (rest < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** One of the values, drawn in proportion to the weights. */
  public <T> T weighted(List<T> values, int... weights) {
    return values.get(weighted(weights));
  }

  public <T> List<T> shuffled(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** {@code #} becomes a digit, {@code 9} one from 1 to 9, {@code @} a capital letter. */
  public String pattern(String pattern) {
    StringBuilder out = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '#') {
        out.append((char) ('0' + random.nextInt(10)));
      } else if (c == '9') {
        out.append((char) ('1' + random.nextInt(9)));
      } else if (c == '@') {
        out.append("ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(random.nextInt(24)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
