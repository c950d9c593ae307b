package com.invoiceparserpro.local.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while many files are read; nothing if it is no terminal. */
final class Progress implements AutoCloseable {

  private static final int MANY = 5;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(Terminal terminal, int files) {
    if (!terminal.error() || files < MANY) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(terminal.columns())
            .clearDisplayOnFinish()
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
