package com.invoiceparserpro.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import org.jspecify.annotations.Nullable;

/** Says what failed and where. Never an exception's message: it may hold content of a document. */
final class FailureLog {

  private static final int MAX_FRAMES = 12;
  private static final int MAX_CAUSES = 5;

  private final @Nullable Context context;

  FailureLog(@Nullable Context context) {
    this.context = context;
  }

  /** A failure that nobody foresaw, with the places it passed. */
  void unforeseen(String requestId, Throwable failure) {
    write(LogLevel.ERROR, requestId, describe(failure, MAX_FRAMES));
  }

  /** A failure that has its answer: a dependency that is down, and the like. */
  void foreseen(String requestId, Throwable failure) {
    write(LogLevel.WARN, requestId, describe(failure, 0));
  }

  private void write(LogLevel level, String requestId, String description) {
    String line = "request_id=%s %s".formatted(requestId, description);
    if (context == null || context.getLogger() == null) {
      System.err.println(level + " " + line);
    } else {
      context.getLogger().log(line, level);
    }
  }

  private static String describe(Throwable failure, int maxFrames) {
    StringBuilder text = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++, cause = cause.getCause()) {
      text.append(depth == 0 ? "" : " caused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, maxFrames); i++) {
        text.append(" at ").append(frames[i]);
      }
    }
    return text.toString();
  }
}
