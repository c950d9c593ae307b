package com.invoiceparserpro.benchmarks.synthetic;

import com.invoiceparserpro.benchmarks.synthetic.content.Country;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.design.Composer;
import com.invoiceparserpro.benchmarks.synthetic.design.Composition;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import com.invoiceparserpro.benchmarks.synthetic.render.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes documents with one engine; those that do not print their truth are dropped and named. */
final class Synthesis {

  private final Engine engine;
  private final long seed;
  private final PrintStream messages;

  Synthesis(Engine engine, long seed, PrintStream messages) {
    this.engine = engine;
    this.seed = seed;
    this.messages = messages;
  }

  /** Makes so many documents and gives the number of the good ones. */
  int run(Path directory, int count) throws IOException {
    Files.createDirectories(directory);
    Map<String, Composition> compositions = new LinkedHashMap<>();
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (Map.Entry<String, Draw> entry : draws(count).entrySet()) {
      String code = entry.getKey().substring(entry.getKey().indexOf('-') + 1);
      Composition composition = new Composer(Country.of(code), entry.getValue()).compose();
      compositions.put(entry.getKey(), composition);
      papers.put(entry.getKey(), composition.paper());
    }
    engine.render(papers, directory, seed);
    int good = 0;
    for (Map.Entry<String, Composition> entry : compositions.entrySet()) {
      if (keep(entry.getKey(), entry.getValue(), directory)) {
        good++;
      }
    }
    return good;
  }

  /** Every country comes in turn, in an order of its own for each round. */
  private Map<String, Draw> draws(int count) {
    Draw draw = new Draw(seed * 31 + engine.name().hashCode());
    List<Country> all =
        Country.all().stream().filter(country -> engine.sets(country.language())).toList();
    Map<String, Draw> draws = new LinkedHashMap<>();
    List<Country> round = List.of();
    for (int i = 0; i < count; i++) {
      if (i % all.size() == 0) {
        round = draw.shuffled(all);
      }
      String code = round.get(i % all.size()).code();
      draws.put(
          String.format(Locale.ROOT, "%s%d_%04d-%s", engine.name().charAt(0), seed, i, code),
          draw.fork());
    }
    return draws;
  }

  private boolean keep(String name, Composition composition, Path directory) throws IOException {
    Path pdf = directory.resolve(name + ".pdf");
    if (!Files.exists(pdf)) {
      messages.println(name + ": " + engine.name() + " could not set it");
      return false;
    }
    List<String> missing = TruthCheck.missing(composition.truth(), pdf);
    if (!missing.isEmpty()) {
      messages.println(name + ": not in its text: " + missing);
      Files.delete(pdf);
      return false;
    }
    new TruthJson(composition.truth(), engine.name()).write(directory.resolve(name + ".json"));
    return true;
  }
}
