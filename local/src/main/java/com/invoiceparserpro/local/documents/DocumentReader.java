package com.invoiceparserpro.local.documents;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads many files on several threads; one bad file never fails the others. */
public final class DocumentReader {

  private final InvoiceParser parser;
  private final ParsingLimits limits;
  private final ParseOptions options;
  private final int threads;

  public DocumentReader(
      InvoiceParser parser, ParsingLimits limits, ParseOptions options, int threads) {
    this.parser = parser;
    this.limits = limits;
    this.options = options;
    this.threads = threads;
  }

  /** Reads {@code files} and hands over each outcome in their order, as soon as its turn comes. */
  public void read(List<Path> files, Consumer<Outcome> outcomes) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Outcome>> pending = new ArrayList<>();
      for (Path file : files) {
        pending.add(pool.submit(() -> read(file)));
      }
      for (int i = 0; i < files.size(); i++) {
        outcomes.accept(outcome(files.get(i), pending.set(i, null)));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome outcome(Path file, Future<Outcome> pending) throws InterruptedException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      return new Outcome.Failed(file, "internal_error", String.valueOf(e.getCause()));
    }
  }

  private Outcome read(Path file) {
    try {
      if (Files.size(file) > limits.maxBytes()) {
        return failed(
            file, Reason.TOO_LARGE, "The file has more than " + limits.maxBytes() + " bytes.");
      }
      String name = file.getFileName().toString();
      return new Outcome.Parsed(file, parser.parse(name, Files.readAllBytes(file), options));
    } catch (DocumentException e) {
      return failed(file, e.reason(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Outcome.Failed(file, "unreadable", "The file cannot be read.");
    }
  }

  private static Outcome failed(Path file, Reason reason, String message) {
    return new Outcome.Failed(file, reason.code(), message);
  }
}
