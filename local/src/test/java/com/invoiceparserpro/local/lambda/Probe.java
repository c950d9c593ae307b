package com.invoiceparserpro.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A handler that does what its event says. */
public final class Probe implements RequestStreamHandler {

  private final String greeting;
  private int count;

  public Probe(Map<String, String> environment) {
    this.greeting = environment.getOrDefault("GREETING", "");
    if (greeting.equals("refuse")) {
      throw new IllegalArgumentException("GREETING must not be refuse");
    }
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), UTF_8);
    if (event.equals("flood")) {
      output.write(new byte[Function.MAX_PAYLOAD_BYTES + 1]);
    } else {
      output.write(answer(event, context).getBytes(UTF_8));
    }
  }

  private String answer(String event, Context context) {
    return switch (event) {
      case "environment" -> greeting;
      case "count" -> String.valueOf(++count);
      case "context" -> describe(context);
      case "throw" -> throw new IllegalStateException("as told");
      case "hang" -> hang();
      default -> String.valueOf(loads(event.substring("loads ".length())));
    };
  }

  private static String describe(Context context) {
    boolean timeLeft = context.getRemainingTimeInMillis() > 0;
    return "%s %s %d %s"
        .formatted(
            context.getAwsRequestId(),
            context.getFunctionName(),
            context.getMemoryLimitInMB(),
            timeLeft);
  }

  private static String hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "interrupted";
  }

  private static boolean loads(String type) {
    try {
      Class.forName(type, false, Probe.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
