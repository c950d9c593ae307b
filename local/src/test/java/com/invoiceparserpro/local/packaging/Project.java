package com.invoiceparserpro.local.packaging;

import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.local.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The project's folder, seen from the module whose tests run. */
public final class Project {

  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Project() {}

  static Template template() {
    return TemplateReader.read(ROOT.resolve("template.yaml"), Map.of());
  }

  public static String event(String function) throws IOException {
    return Files.readString(ROOT.resolve("events").resolve(function + ".json"));
  }

  /** A sample invoice. */
  public static byte[] document() throws IOException {
    return Files.readAllBytes(
        ROOT.resolve("common/testkit/src/main/resources/samples/en-us-consultant.pdf"));
  }

  /** What is shipped of the common modules and the functions, as one text. */
  static String sources() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String part : List.of("common", "functions")) {
      for (Path module : children(ROOT.resolve(part))) {
        Path main = module.resolve("src/main/java");
        if (!module.endsWith("testkit") && Files.isDirectory(main)) {
          append(main, text);
        }
      }
    }
    return text.toString();
  }

  private static void append(Path folder, StringBuilder text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
    }
  }

  /** The names of the events, without their suffix. */
  static SortedSet<String> events() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (Path file : children(ROOT.resolve("events"))) {
      names.add(file.getFileName().toString().replaceFirst("\\.json$", ""));
    }
    return names;
  }

  /** Every zip that the build made. */
  static SortedSet<Path> packages() throws IOException {
    SortedSet<Path> zips = new TreeSet<>();
    for (Path module : children(ROOT.resolve("functions"))) {
      for (Path file : children(module.resolve("target"))) {
        if (file.toString().endsWith(".zip")) {
          zips.add(file);
        }
      }
    }
    return zips;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }
}
