package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.queue.QueueUnavailableException;
import com.invoiceparserpro.storage.StorageUnavailableException;

/** What can go wrong with webhooks, as problems. */
final class DeliveryProblems {

  static final ProblemMapping MAPPING =
      SessionProblems.MAPPING
          .with(StorageUnavailableException.class, e -> unavailable("storage", "Storage"))
          .with(QueueUnavailableException.class, e -> unavailable("queue", "The queue"));

  private DeliveryProblems() {}

  static ProblemException notFound() {
    return Problem.of(404, "delivery_not_found", "The invoice has no delivery with this id.")
        .exception();
  }

  private static Problem unavailable(String code, String what) {
    return Problem.of(
            503, code + "_unavailable", "%s does not answer; try again shortly.".formatted(what))
        .withHeader("Retry-After", "5");
  }
}
