package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.http.FileName;
import com.invoiceparserpro.http.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The documents in a zip, within bounds: nothing is written to a disk, names lose their paths, and
 * what unpacks beyond a bound is given up.
 */
final class Archive {

  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final Set<String> DOCUMENTS = Set.of(".pdf", ".xml", ".p7m");

  private final int maxFiles;
  private final long maxFileBytes;
  private long bytesLeft;

  /**
   * @param maxFiles documents that one archive may hold
   * @param maxBytes that all archives of a request may unpack to
   */
  Archive(int maxFiles, long maxFileBytes, long maxBytes) {
    this.maxFiles = maxFiles;
    this.maxFileBytes = maxFileBytes;
    this.bytesLeft = maxBytes;
  }

  static boolean is(byte[] content) {
    return content.length >= MAGIC.length
        && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /** The documents in their order; what is neither a document nor a folder is refused by name. */
  List<BulkFile> unpack(String name, byte[] zip) {
    List<BulkFile> files = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (isFurniture(entry)) {
          continue;
        }
        if (files.size() == maxFiles) {
          files.add(
              refused(
                  name,
                  413,
                  "too_many_files",
                  "Only the first %d files are read.".formatted(maxFiles)));
          break;
        }
        BulkFile file = file(name, entry, in);
        files.add(file);
        if (bytesLeft < 0) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      files.add(
          refused(
              name,
              422,
              "corrupt_archive",
              "The archive is damaged, encrypted or of a kind that is not read; send a plain zip."));
    }
    if (files.isEmpty()) {
      files.add(
          refused(
              name, 422, "empty_archive", "There is no .pdf, .xml or .p7m file in the archive."));
    }
    return files;
  }

  private BulkFile file(String archive, ZipEntry entry, InputStream in) throws IOException {
    String name = archive + "/" + FileName.clean(Optional.of(entry.getName()));
    byte[] content = in.readNBytes(Math.toIntExact(Math.min(maxFileBytes, bytesLeft) + 1));
    bytesLeft -= content.length;
    if (bytesLeft < 0) {
      return refused(name, 413, "archive_too_large", "The archives unpack to more than is read.");
    }
    if (content.length > maxFileBytes) {
      bytesLeft -= drain(in);
      return refused(
          name,
          413,
          "too_large",
          "The file has more than the %d bytes allowed.".formatted(maxFileBytes));
    }
    if (is(content)) {
      return refused(
          name, 415, "nested_archive", "An archive in an archive is not read; unpack it.");
    }
    return BulkFile.of(name, content);
  }

  /** Reads on to the end of the entry, which the next one begins behind; at most the bound. */
  private long drain(InputStream in) throws IOException {
    byte[] buffer = new byte[8192];
    long drained = 0;
    for (int n = in.read(buffer); n >= 0 && drained <= bytesLeft; n = in.read(buffer)) {
      drained += n;
    }
    return drained;
  }

  /**
   * Folders, what systems leave in archives, and files that say themselves they are no document.
   */
  private static boolean isFurniture(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('/') + 1);
    boolean archive = last.endsWith(".zip");
    return entry.isDirectory()
        || name.startsWith("__macosx/")
        || last.startsWith(".")
        || (!archive && DOCUMENTS.stream().noneMatch(last::endsWith));
  }

  private static BulkFile refused(String name, int status, String code, String detail) {
    return BulkFile.refused(name, Problem.of(status, code, detail));
  }
}
