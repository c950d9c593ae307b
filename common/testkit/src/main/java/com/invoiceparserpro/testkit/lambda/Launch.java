package com.invoiceparserpro.testkit.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to start a function.
 *
 * @param java the executable
 * @param options of the JVM
 * @param taskRoot where the package is unpacked; the runtime loads classes and {@code lib/*.jar}
 *     from there
 * @param classPath in front of the runtime's own; empty as in Lambda, the whole package for an AOT
 *     cache, which covers the system class loader alone
 * @param environment all of it
 */
public record Launch(
    Path java,
    List<String> options,
    Path taskRoot,
    List<Path> classPath,
    String handler,
    Map<String, String> environment,
    Duration timeout) {

  public Launch {
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
    environment = Map.copyOf(environment);
  }

  /** As Lambda does it, with the JDK that runs this. */
  public static Launch managed(Path taskRoot, String handler, Map<String, String> environment) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new Launch(
        java,
        optionsOfThisJdk(),
        taskRoot,
        List.of(),
        handler,
        environment,
        Duration.ofSeconds(29));
  }

  private static List<String> optionsOfThisJdk() {
    // The client loads a native library.
    return Runtime.version().feature() >= 24
        ? List.of("--enable-native-access=ALL-UNNAMED")
        : List.of();
  }

  public Launch with(Path otherJava, List<String> otherOptions, List<Path> otherClassPath) {
    return new Launch(
        otherJava, otherOptions, taskRoot, otherClassPath, handler, environment, timeout);
  }
}
