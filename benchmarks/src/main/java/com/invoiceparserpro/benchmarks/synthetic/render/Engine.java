package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Sets pages as PDF. */
public interface Engine {

  /** As the command names it. */
  String name();

  /** Whether it can run on this machine. */
  boolean available();

  /** Whether it can set that language. */
  default boolean sets(String language) {
    return true;
  }

  /**
   * Sets documents, all in one go for engines that are slow to start.
   *
   * @param papers by the name of their files, without ending
   * @param seed for what the engine itself draws
   * @throws IOException where the engine fails; single documents may be missing without
   */
  void render(Map<String, Paper> papers, Path directory, long seed) throws IOException;
}
