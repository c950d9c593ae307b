package com.invoiceparserpro.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.invoiceparserpro.local.template.FunctionDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A function with its instances. As in Lambda an instance serves one request at a time, a busy one
 * is joined by another, and one that threw or ran out of time is never used again.
 */
public final class Function {

  /** The payload of a synchronous invocation, either way: 6 MB and what Lambda grants on top. */
  public static final int MAX_PAYLOAD_BYTES = 6_291_556;

  private final FunctionDefinition definition;
  private final DeploymentPackage code;
  private final Map<String, String> environment;
  private final ExecutorService threads;
  private final Deque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();

  Function(
      FunctionDefinition definition,
      DeploymentPackage code,
      Map<String, String> environment,
      ExecutorService threads) {
    this.definition = definition;
    this.code = code;
    this.environment = environment;
    this.threads = threads;
  }

  public FunctionDefinition definition() {
    return definition;
  }

  /**
   * Makes the first instance.
   *
   * @throws FunctionException if the function does not start: the message says why
   */
  void start() throws FunctionException {
    idle.push(instance());
  }

  /**
   * Invokes the function.
   *
   * @param patience how long the caller waits at most
   * @throws TimeoutException if the caller's patience ends before the function's own time
   */
  public byte[] invoke(byte[] event, String requestId, Duration patience)
      throws FunctionException, TimeoutException, InterruptedException {
    AtomicBoolean abandoned = new AtomicBoolean();
    Future<byte[]> answer = threads.submit(() -> run(event, requestId, abandoned));
    boolean ownTimeout = definition.timeout().compareTo(patience) < 0;
    Duration limit = ownTimeout ? definition.timeout() : patience;
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      abandoned.set(true);
      answer.cancel(true);
      throw e;
    } catch (TimeoutException e) {
      abandoned.set(true);
      answer.cancel(true);
      if (ownTimeout) {
        String seconds = String.format(Locale.ROOT, "%.2f", limit.toNanos() / 1e9);
        throw new FunctionException("Task timed out after " + seconds + " seconds");
      }
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FunctionException failure) {
        throw failure;
      }
      throw new FunctionException(String.valueOf(e.getCause()), e);
    }
  }

  private byte[] run(byte[] event, String requestId, AtomicBoolean abandoned)
      throws FunctionException, IOException {
    Thread.currentThread().setContextClassLoader(code.classes());
    RequestStreamHandler free = idle.poll();
    RequestStreamHandler instance = free == null ? instance() : free;
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    instance.handleRequest(
        new ByteArrayInputStream(event), answer, new InvocationContext(definition, requestId));
    // Not by the thread's interrupt, which a handler may have swallowed.
    if (!abandoned.get()) {
      idle.push(instance);
    }
    if (answer.size() > MAX_PAYLOAD_BYTES) {
      throw new FunctionException("Response payload size exceeded maximum allowed payload size");
    }
    return answer.toByteArray();
  }

  private RequestStreamHandler instance() throws FunctionException {
    try {
      return code.classes()
          .loadClass(definition.handler())
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class)
          .newInstance(environment);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new FunctionException(
          definition.name() + " does not start: " + cause.getMessage(), cause);
    }
  }
}
