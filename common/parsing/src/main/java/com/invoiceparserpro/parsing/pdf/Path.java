package com.invoiceparserpro.parsing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path under construction (ISO 32000-1, 8.5.2), in the space of the page. */
final class Path {

  /** Drawings and outlines of letters have more; of those only the bounds are known. */
  private static final int MAX_POINTS = 4096;

  private static final double EPSILON = 0.05;

  private double[] x = new double[16];
  private double[] y = new double[16];

  /** Whether a point begins a subpath, or is reached by a curve. */
  private boolean[] begins = new boolean[16];

  private boolean[] bent = new boolean[16];
  private int size;
  private boolean overflow;
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;

  Path() {
    clear();
  }

  void clear() {
    size = 0;
    overflow = false;
    minX = Double.MAX_VALUE;
    minY = Double.MAX_VALUE;
    maxX = -Double.MAX_VALUE;
    maxY = -Double.MAX_VALUE;
  }

  boolean isEmpty() {
    return maxX < minX;
  }

  Area bounds() {
    return new Area(minX, minY, maxX, maxY);
  }

  void move(double px, double py) {
    add(px, py, true, false);
  }

  void line(double px, double py) {
    add(px, py, size == 0, false);
  }

  void curve(double px, double py) {
    add(px, py, size == 0, true);
  }

  /** A point that a curve bends towards. */
  void control(double px, double py) {
    grow(px, py);
  }

  void close() {
    int start = size - 1;
    while (start > 0 && !begins[start]) {
      start--;
    }
    if (start >= 0 && size - start > 1) {
      line(x[start], y[start]);
    }
  }

  private void add(double px, double py, boolean first, boolean curved) {
    grow(px, py);
    if (size == MAX_POINTS) {
      overflow = true;
      return;
    }
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
      begins = Arrays.copyOf(begins, 2 * size);
      bent = Arrays.copyOf(bent, 2 * size);
    }
    x[size] = px;
    y[size] = py;
    begins[size] = first;
    bent[size++] = curved;
  }

  private void grow(double px, double py) {
    minX = Math.min(minX, px);
    minY = Math.min(minY, py);
    maxX = Math.max(maxX, px);
    maxY = Math.max(maxY, py);
  }

  /** Takes straight stretches. */
  interface Segments {
    void segment(double x0, double y0, double x1, double y1);
  }

  void segments(Segments to) {
    for (int i = 1; i < size; i++) {
      if (!begins[i] && !bent[i]) {
        to.segment(x[i - 1], y[i - 1], x[i], y[i]);
      }
    }
  }

  /** Takes subpaths: the box around each, and whether it is that box. */
  interface Boxes {
    void box(Area bounds, boolean rectangle);
  }

  void boxes(Boxes to) {
    if (overflow) {
      to.box(bounds(), false);
      return;
    }
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || begins[i]) {
        box(start, i, to);
        start = i;
      }
    }
  }

  /** The one rectangle that this path is; null if it is something else. */
  @Nullable Area rectangle() {
    boolean[] single = {!overflow};
    int[] count = {0};
    boxes(
        (bounds, rectangle) -> {
          count[0]++;
          single[0] &= rectangle;
        });
    return single[0] && count[0] == 1 ? bounds() : null;
  }

  /**
   * What a frame leaves open: of two rectangles one in the other the inner one; null if this path
   * is no frame.
   *
   * @param evenOdd whether what is inside is counted, whatever way the rectangles go round
   */
  @Nullable Area opening(boolean evenOdd) {
    if (overflow || size < 8 || size > 10) {
      return null;
    }
    List<Area> boxes = new ArrayList<>(2);
    boxes((bounds, rectangle) -> boxes.add(rectangle ? bounds : Area.EVERYWHERE));
    if (boxes.size() != 2 || boxes.contains(Area.EVERYWHERE)) {
      return null;
    }
    Area outer = bounds();
    Area inner = boxes.get(boxes.get(0).equals(outer) ? 1 : 0);
    boolean within = boxes.contains(outer) && !inner.equals(outer);
    int second = size - 1;
    while (!begins[second]) {
      second--;
    }
    boolean against = turn(0, second) * turn(second, size) < 0;
    return within && (evenOdd || against) ? inner : null;
  }

  /** Twice the signed area of a subpath: its sign is the way it goes round. */
  private double turn(int from, int to) {
    double turn = 0;
    for (int i = from; i < to; i++) {
      int next = i + 1 < to ? i + 1 : from;
      turn += x[i] * y[next] - x[next] * y[i];
    }
    return turn;
  }

  private void box(int from, int to, Boxes boxes) {
    if (to - from < 2) {
      return;
    }
    double left = x[from];
    double bottom = y[from];
    double right = left;
    double top = bottom;
    boolean curved = false;
    for (int i = from + 1; i < to; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      bottom = Math.min(bottom, y[i]);
      top = Math.max(top, y[i]);
      curved |= bent[i];
    }
    boolean corners = !curved && to - from >= 4 && to - from <= 5;
    for (int i = from; i < to && corners; i++) {
      corners =
          Math.min(x[i] - left, right - x[i]) < EPSILON
              && Math.min(y[i] - bottom, top - y[i]) < EPSILON;
    }
    boxes.box(new Area(left, bottom, right, top), corners);
  }
}
