package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import java.time.Clock;
import java.time.Duration;

/** The moment by which a parse must be done. */
public final class Deadline {

  private static final int CHECK_EVERY = 256;

  private final Clock clock;
  private final long end;
  private final Duration allowed;
  private int calls;

  public Deadline(Clock clock, Duration allowed) {
    this.clock = clock;
    this.end = clock.millis() + allowed.toMillis();
    this.allowed = allowed;
  }

  /**
   * To be called in every loop over input; cheap.
   *
   * @throws DocumentException if the time is over
   */
  public void check() {
    if (++calls % CHECK_EVERY == 0) {
      checkNow();
    }
  }

  /**
   * Looks at the clock.
   *
   * @throws DocumentException if the time is over
   */
  public void checkNow() {
    if (clock.millis() > end) {
      throw new DocumentException(
          Reason.TOO_COMPLEX,
          "Reading the document took longer than the %d ms allowed. Print it to a plain PDF, or send fewer pages."
              .formatted(allowed.toMillis()));
    }
  }
}
