package com.invoiceparserpro.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Runs rounds until the just-in-time compiler rests. A fixed number of documents would not do: the
 * reader has ten times the methods of a text stripper, many of them serve few documents, and while
 * the last of them are interpreted its times still fall.
 */
final class WarmUp {

  /** Documents between two looks at the compiler. */
  static final int LOOK_EVERY = 4_000;

  /** Methods go on being compiled anew, one at a time: this says when to stop waiting for them. */
  static final int AT_MOST = 60_000;

  /** Share of the time in which the compiler may be at work and yet be said to rest. */
  private static final double RESTING = 0.02;

  /** One round over all documents by all tasks. */
  interface Round {
    void run() throws IOException, InterruptedException;
  }

  private final LongSupplier nanos;
  private final LongSupplier compiled;
  private final PrintStream progress;

  /**
   * Looks at two clocks.
   *
   * @param nanos of the wall, in nanoseconds
   * @param compiled the milliseconds that compiling took so far
   */
  WarmUp(LongSupplier nanos, LongSupplier compiled, PrintStream progress) {
    this.nanos = nanos;
    this.compiled = compiled;
    this.progress = progress;
  }

  /** Documents that each task has read when all are warm; {@code documents} is those of a round. */
  int run(int documents, Round round) throws IOException, InterruptedException {
    int read = 0;
    double busy = 1;
    while (busy > RESTING && read < AT_MOST) {
      long start = nanos.getAsLong();
      long before = compiled.getAsLong();
      int look = read + LOOK_EVERY;
      while (read < look) {
        round.run();
        read += documents;
      }
      double elapsed = (nanos.getAsLong() - start) / 1e6;
      busy = (compiled.getAsLong() - before) / elapsed;
      progress.printf("warming up: %d documents, compiler busy %.0f %%%n", read, 100 * busy);
    }
    return read;
  }
}
