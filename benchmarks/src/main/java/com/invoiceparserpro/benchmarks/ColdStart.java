package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.local.lambda.DeploymentPackage;
import com.invoiceparserpro.testkit.lambda.LambdaProcess;
import com.invoiceparserpro.testkit.lambda.Launch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** From the start of a process to the answer of its first event. */
final class ColdStart {

  /** What Lambda's managed runtime chooses. */
  private static final List<String> AS_LAMBDA =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final int starts;

  ColdStart(int starts) {
    this.starts = starts;
  }

  /** Median milliseconds with the JVM's own choice of compiler and collector. */
  double plain(Launch launch, String event) throws InterruptedException {
    return measure(launch, event);
  }

  /** Median milliseconds with Lambda's choice. */
  double asLambda(Launch launch, String event) throws InterruptedException {
    return measure(with(launch, AS_LAMBDA, List.of()), event);
  }

  /** Median milliseconds from a restored snapshot to the answer, without the restoring itself. */
  double restored(Launch launch, String event) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      try (LambdaProcess process = LambdaProcess.startAhead(with(launch, AS_LAMBDA, List.of()))) {
        long start = System.nanoTime();
        process.invoke(event);
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return Medians.of(times);
  }

  /** Median milliseconds with an AOT cache trained by one event; needs JDK 25. */
  double withAotCache(Launch launch, String event) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("aot-");
    Path jar = folder.resolve("function.jar");
    Path cache = folder.resolve("function.aot");
    try {
      jar(launch.taskRoot(), jar);
      List<Path> classPath = new ArrayList<>(DeploymentPackage.classPath(launch.taskRoot()));
      classPath.set(0, jar);
      train(with(launch, List.of("-XX:AOTCacheOutput=" + cache), classPath), event);
      return measure(with(launch, List.of("-XX:AOTCache=" + cache), classPath), event);
    } finally {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(jar);
      Files.deleteIfExists(folder);
    }
  }

  private static void train(Launch launch, String event) throws InterruptedException {
    try (LambdaProcess process = LambdaProcess.start(launch)) {
      process.invoke(event);
      // The cache is written at the JVM's own exit.
      process.stop();
    }
  }

  private double measure(Launch launch, String event) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      long start = System.nanoTime();
      try (LambdaProcess process = LambdaProcess.start(launch)) {
        process.invoke(event);
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return Medians.of(times);
  }

  private static Launch with(Launch launch, List<String> options, List<Path> classPath) {
    List<String> all = new ArrayList<>(launch.options());
    all.addAll(AS_LAMBDA);
    all.addAll(options);
    return launch.with(launch.java(), all, classPath);
  }

  /** The classes at the root of a package, as a jar: a cache takes no folders. */
  private static void jar(Path taskRoot, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> tree = Files.walk(taskRoot)) {
      for (Path path : tree.filter(Files::isRegularFile).toList()) {
        Path name = taskRoot.relativize(path);
        if (!name.startsWith("lib")) {
          out.putNextEntry(new ZipEntry(name.toString().replace('\\', '/')));
          Files.copy(path, out);
        }
      }
    }
  }
}
