package com.invoiceparserpro.parsing.render;

import com.invoiceparserpro.parsing.render.PageImage.Image;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Draws page after page on a thread of its own, as PDFBox knows no limit of time. While it is open,
 * fonts that a document does not embed are those of the system: shapes matter here.
 */
final class Drawing implements AutoCloseable {

  private final ExecutorService thread;
  private final FontMapper mapper;
  private final long end;

  Drawing(Duration allowed) {
    this.end = System.nanoTime() + allowed.toNanos();
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread daemon = new Thread(work, "page-renderer");
              daemon.setDaemon(true);
              return daemon;
            });
    this.mapper = FontMappers.instance();
    FontMappers.set(null);
  }

  /** What {@code page} gives; empty if it fails, or if the time is over. */
  Optional<Image> draw(Callable<Image> page) {
    long left = end - System.nanoTime();
    if (left <= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(thread.submit(page).get(left, TimeUnit.NANOSECONDS));
    } catch (ExecutionException | TimeoutException e) {
      // Boxes on blank paper still tell where things are.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    FontMappers.set(mapper);
  }
}
