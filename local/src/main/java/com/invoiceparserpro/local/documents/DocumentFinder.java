package com.invoiceparserpro.local.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds documents: a file is taken as it is, a folder stands for the PDF, XML and signed (.p7m)
 * files under it.
 */
public final class DocumentFinder {

  private DocumentFinder() {}

  /**
   * The files, each once, in the order of {@code paths} and by name within a folder.
   *
   * @throws NoSuchFileException if a path does not exist
   */
  public static List<Path> find(Collection<Path> paths) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> tree = Files.walk(path)) {
          tree.filter(DocumentFinder::isDocument).sorted().forEach(files::add);
        }
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return List.copyOf(files);
  }

  private static boolean isDocument(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".pdf") || name.endsWith(".xml") || name.endsWith(".p7m");
    return named && !name.startsWith(".") && Files.isRegularFile(path);
  }
}
