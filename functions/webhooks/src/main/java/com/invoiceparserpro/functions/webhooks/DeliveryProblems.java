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
          .with(
              StorageUnavailableException.class,
              e -> SessionProblems.unavailable("storage", "Storage"))
          .with(
              QueueUnavailableException.class,
              e -> SessionProblems.unavailable("queue", "The queue"));

  private DeliveryProblems() {}

  static ProblemException notFound() {
    return Problem.of(404, "delivery_not_found", "The invoice has no delivery with this id.")
        .exception();
  }
}
