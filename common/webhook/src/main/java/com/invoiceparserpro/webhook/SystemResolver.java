package com.invoiceparserpro.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the system's name servers, and waits for them so long and no longer. */
public final class SystemResolver implements Resolver {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "webhook-names");
            thread.setDaemon(true);
            return thread;
          });

  /** The addresses of {@code host}, those of IPv4 first, as not every network has the others. */
  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    Future<InetAddress[]> answer = threads.submit(() -> InetAddress.getAllByName(host));
    try {
      InetAddress[] addresses = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return List.of(addresses).stream()
          .sorted((a, b) -> a.getAddress().length - b.getAddress().length)
          .toList();
    } catch (ExecutionException e) {
      throw new UnknownHostException("no address");
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new UnknownHostException("no answer from the name servers");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("interrupted");
    }
  }
}
