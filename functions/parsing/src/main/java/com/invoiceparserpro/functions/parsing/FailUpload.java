package com.invoiceparserpro.functions.parsing;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of uploads that ended in the dead letter queue that they failed, and deletes them. */
public final class FailUpload extends QueueWorker {

  static final Problem GIVEN_UP =
      Problem.of(
          500, "gave_up", "Reading this file was tried several times and never came to an end.");

  private final UploadReader uploads;

  /** For Lambda. */
  public FailUpload() {
    this(System.getenv());
  }

  public FailUpload(Map<String, String> environment) {
    this(UploadWiring.reader(Wiring.of(environment)));
  }

  FailUpload(UploadReader uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    UploadedKeys.read(message.body()).forEach(key -> uploads.giveUp(key, GIVEN_UP));
  }
}
