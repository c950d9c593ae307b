package com.invoiceparserpro.benchmarks.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimizes a smooth function by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm
 * 7.4), with a backtracking line search. Deterministic.
 */
final class LimitedMemory {

  private static final int MEMORY = 8;
  private static final double SUFFICIENT = 1e-4;
  private static final double SHORTEST = 1e-12;

  /** The value at a point; writes the gradient, which comes as zeros. */
  @FunctionalInterface
  interface Objective {
    double at(double[] point, double[] gradient);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Step(double[] moved, double[] bent, double curvature) {}

  private LimitedMemory() {}

  /** A point near the minimum, reached from {@code start} in at most {@code steps} steps. */
  static double[] minimize(Objective objective, double[] start, int steps, double tolerance) {
    double[] x = start.clone();
    double[] gradient = new double[x.length];
    double value = objective.at(x, gradient);
    Deque<Step> memory = new ArrayDeque<>();
    for (int i = 0; i < steps && Math.sqrt(dot(gradient, gradient)) > tolerance; i++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(gradient, direction);
      double length = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = x;
      double[] nextGradient = gradient;
      double nextValue = Double.POSITIVE_INFINITY;
      while (length > SHORTEST && !(nextValue <= value + SUFFICIENT * length * slope)) {
        next = moved(x, direction, length);
        nextGradient = new double[x.length];
        nextValue = objective.at(next, nextGradient);
        length /= 2;
      }
      if (!(nextValue < value)) {
        break;
      }
      remember(memory, difference(next, x), difference(nextGradient, gradient));
      x = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return x;
  }

  private static void remember(Deque<Step> memory, double[] moved, double[] bent) {
    double curvature = dot(moved, bent);
    if (curvature > SHORTEST) {
      memory.addLast(new Step(moved, bent, curvature));
    }
    if (memory.size() > MEMORY) {
      memory.removeFirst();
    }
  }

  /** The two loops of the recursion. */
  private static double[] direction(double[] gradient, Deque<Step> memory) {
    double[] q = gradient.clone();
    double[] shares = new double[memory.size()];
    int i = memory.size();
    for (Iterator<Step> steps = memory.descendingIterator(); steps.hasNext(); ) {
      Step step = steps.next();
      shares[--i] = dot(step.moved(), q) / step.curvature();
      add(q, step.bent(), -shares[i]);
    }
    if (!memory.isEmpty()) {
      Step last = memory.getLast();
      scale(q, last.curvature() / dot(last.bent(), last.bent()));
    }
    for (Step step : memory) {
      double share = dot(step.bent(), q) / step.curvature();
      add(q, step.moved(), shares[i++] - share);
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static void scale(double[] what, double factor) {
    for (int i = 0; i < what.length; i++) {
      what[i] *= factor;
    }
  }

  private static double[] moved(double[] from, double[] direction, double length) {
    double[] to = from.clone();
    add(to, direction, length);
    return to;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = a.clone();
    add(difference, b, -1);
    return difference;
  }
}
