package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.FileName;
import com.invoiceparserpro.http.Multipart;
import com.invoiceparserpro.http.Part;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import java.util.ArrayList;
import java.util.List;

/** The files of a bulk request, archives unpacked. */
final class BulkUpload {

  /** Files of one request, those in archives among them. */
  static final int MAX_FILES = 500;

  /** What archives may unpack to: a form has 4.5 MB, and PDFs are compressed already. */
  private static final long MAX_UNPACKED_BYTES = 64L << 20;

  private BulkUpload() {}

  /**
   * The parts {@code files} of a form, in their order.
   *
   * @throws com.invoiceparserpro.http.ProblemException if there is none, or too many
   */
  static List<BulkFile> of(Request request, long maxBytes) {
    if (!request.mediaType().equals("multipart/form-data")) {
      throw Problem.of(
              415,
              "unsupported_media_type",
              "Send multipart/form-data with a part named \"files\" for each document, or"
                  + " application/json that names uploads.")
          .exception();
    }
    Archive archive = new Archive(MAX_FILES, maxBytes, MAX_UNPACKED_BYTES);
    List<BulkFile> files = new ArrayList<>();
    for (Part part : new Multipart(MAX_FILES, maxBytes).read(request)) {
      if (part.name().equals("files") || part.name().equals("files[]")) {
        String name = FileName.clean(part.fileName());
        if (Archive.is(part.content())) {
          files.addAll(archive.unpack(name, part.content()));
        } else {
          files.add(BulkFile.of(name, part.content()));
        }
      }
    }
    if (files.isEmpty()) {
      throw Problem.of(
              400, "no_file", "The form has no part named \"files\" with a document in it.")
          .exception();
    }
    if (files.size() > MAX_FILES) {
      throw Problem.of(
              413, "too_many_files", "At most %d files are read at once.".formatted(MAX_FILES))
          .exception();
    }
    return files;
  }
}
