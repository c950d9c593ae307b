package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.lambda.FunctionException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Invokes a function by its logical id. */
@FunctionalInterface
public interface Integration {

  /**
   * Hands over the event and waits for the answer.
   *
   * @throws FunctionException if the function gives none
   * @throws TimeoutException if {@code patience} ends first
   */
  byte[] invoke(String function, byte[] event, String requestId, Duration patience)
      throws FunctionException, TimeoutException, InterruptedException;
}
