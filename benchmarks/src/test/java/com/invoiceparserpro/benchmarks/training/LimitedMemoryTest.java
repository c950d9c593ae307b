package com.invoiceparserpro.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimitedMemoryTest {

  @Test
  void theBottomOfABowlIsFound() {
    double[] found =
        LimitedMemory.minimize(
            (x, gradient) -> {
              gradient[0] = 2 * (x[0] - 3);
              gradient[1] = 20 * (x[1] + 1);
              return (x[0] - 3) * (x[0] - 3) + 10 * (x[1] + 1) * (x[1] + 1);
            },
            new double[] {0, 0},
            100,
            1e-9);
    assertThat(found).containsExactly(new double[] {3, -1}, within(1e-6));
  }

  @Test
  void theEndOfACurvedValleyIsFound() {
    double[] found =
        LimitedMemory.minimize(
            (x, gradient) -> {
              double off = x[1] - x[0] * x[0];
              gradient[0] = -400 * x[0] * off - 2 * (1 - x[0]);
              gradient[1] = 200 * off;
              return 100 * off * off + (1 - x[0]) * (1 - x[0]);
            },
            new double[] {-1.2, 1},
            300,
            1e-8);
    assertThat(found).containsExactly(new double[] {1, 1}, within(1e-4));
  }

  @Test
  void noStepIsTakenFromTheBottom() {
    double[] found =
        LimitedMemory.minimize(
            (x, gradient) -> {
              gradient[0] = 2 * x[0];
              return x[0] * x[0];
            },
            new double[] {0},
            10,
            1e-9);
    assertThat(found).containsExactly(0);
  }
}
