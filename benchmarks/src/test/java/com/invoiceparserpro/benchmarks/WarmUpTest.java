package com.invoiceparserpro.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  private static final int A_ROUND = 1_000;

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong compiled = new AtomicLong();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final WarmUp warmUp =
      new WarmUp(
          nanos::get, compiled::get, new PrintStream(progress, true, StandardCharsets.UTF_8));

  @Test
  void endsWhenTheCompilerRests() throws Exception {
    int read =
        warmUp.run(
            A_ROUND,
            () -> {
              nanos.addAndGet(1_000_000_000);
              // Busy for the first five seconds, hardly ever afterwards.
              compiled.addAndGet(nanos.get() <= 5_000_000_000L ? 900 : 10);
            });

    assertThat(read).isEqualTo(3 * WarmUp.LOOK_EVERY);
    assertThat(progress.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            warming up: 4000 documents, compiler busy 90 %
            warming up: 8000 documents, compiler busy 23 %
            warming up: 12000 documents, compiler busy 1 %
            """);
  }

  @Test
  void endsThoughTheCompilerNeverRests() throws Exception {
    int read =
        warmUp.run(
            A_ROUND,
            () -> {
              nanos.addAndGet(1_000_000_000);
              compiled.addAndGet(2_000);
            });

    assertThat(read).isEqualTo(WarmUp.AT_MOST);
  }
}
