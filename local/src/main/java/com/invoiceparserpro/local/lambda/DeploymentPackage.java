package com.invoiceparserpro.local.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip as Lambda unpacks it: classes at the root, jars in {@code lib/} in lexical order. Unpacked
 * into a directory of its own, which {@link #close} deletes.
 */
public final class DeploymentPackage implements AutoCloseable {

  private final Path taskRoot;
  private final URLClassLoader classes;

  private DeploymentPackage(Path taskRoot, URLClassLoader classes) {
    this.taskRoot = taskRoot;
    this.classes = classes;
  }

  /**
   * Unpacks {@code zip}.
   *
   * @throws IOException if it is missing, damaged, or has entries outside its root
   */
  public static DeploymentPackage unpack(Path zip) throws IOException {
    Path root = Files.createTempDirectory("function-");
    try {
      extract(zip, root);
      List<URL> path = new ArrayList<>();
      for (Path element : classPath(root)) {
        path.add(element.toUri().toURL());
      }
      String name = String.valueOf(zip.getFileName());
      return new DeploymentPackage(
          root, new URLClassLoader(name, path.toArray(URL[]::new), new SharedClasses()));
    } catch (IOException e) {
      delete(root);
      throw e;
    }
  }

  /** The directory that holds the unpacked zip; Lambda's working directory. */
  public Path taskRoot() {
    return taskRoot;
  }

  ClassLoader classes() {
    return classes;
  }

  /** The class path of a package unpacked at {@code root}. */
  public static List<Path> classPath(Path root) throws IOException {
    List<Path> path = new ArrayList<>(List.of(root));
    Path lib = root.resolve("lib");
    if (Files.isDirectory(lib)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "*.jar")) {
        jars.forEach(path::add);
      }
      path.subList(1, path.size()).sort(Comparator.naturalOrder());
    }
    return path;
  }

  private static void extract(Path zip, Path root) throws IOException {
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
          throw new IOException("An entry of " + zip + " lies outside of it.");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolveSibling("."));
          Files.copy(entries, target);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
    delete(taskRoot);
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
