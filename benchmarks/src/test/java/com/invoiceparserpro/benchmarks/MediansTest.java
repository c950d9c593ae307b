package com.invoiceparserpro.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void takesTheMiddle() {
    assertThat(Medians.of(List.of(900.0, 1.0, 2.0))).isEqualTo(2);
    assertThat(Medians.of(List.of(4.0, 1.0, 2.0, 900.0))).isEqualTo(3);
  }

  @Test
  void comparesRoundByRound() {
    assertThat(WarmReading.ratio(List.of(1.0, 20.0, 3.0), List.of(2.0, 40.0, 3.0))).isEqualTo(0.5);
  }
}
