package com.invoiceparserpro.functions.parsing;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the uploads that the bucket tells of. */
public final class ParseUpload extends QueueWorker {

  private final UploadReader uploads;

  /** For Lambda. */
  public ParseUpload() {
    this(System.getenv());
  }

  public ParseUpload(Map<String, String> environment) {
    this(UploadWiring.reader(Wiring.of(environment)));
  }

  ParseUpload(UploadReader uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    UploadedKeys.read(message.body()).forEach(uploads::read);
  }
}
