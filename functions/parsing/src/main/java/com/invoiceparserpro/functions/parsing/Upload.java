package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.http.FileName;
import com.invoiceparserpro.http.Multipart;
import com.invoiceparserpro.http.Part;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import java.util.Set;

/** The document that a request brings. */
final class Upload {

  private static final String PART = "file";
  private static final int MAX_PARTS = 10;
  private static final Set<String> DOCUMENT_TYPES =
      Set.of(
          "application/pdf",
          "application/xml",
          "text/xml",
          "application/pkcs7-mime",
          "application/octet-stream");

  private final String fileName;
  private final byte[] content;

  Upload(String fileName, byte[] content) {
    this.fileName = fileName;
    this.content = content;
  }

  /**
   * The part {@code file} of a form, or the body itself.
   *
   * @throws ProblemException if there is none, or it is too large
   */
  static Upload of(Request request, long maxBytes) {
    try {
      return read(request, maxBytes);
    } catch (ProblemException e) {
      throw e.problem().status() == 413
          ? e.problem().withHint("POST /api/v2/uploads takes larger documents.").exception()
          : e;
    }
  }

  private static Upload read(Request request, long maxBytes) {
    String mediaType = request.mediaType();
    if (mediaType.equals("multipart/form-data")) {
      return new Multipart(MAX_PARTS, maxBytes)
          .read(request).stream()
              .filter(part -> part.name().equals(PART))
              .findFirst()
              .map(Upload::of)
              .orElseThrow(() -> noFile("The form has no part named \"file\".").exception());
    }
    if (DOCUMENT_TYPES.contains(mediaType)) {
      return new Upload(
          FileName.clean(FileName.ofDisposition(request.header("Content-Disposition"))),
          request.body(maxBytes));
    }
    if (request.body(maxBytes).length == 0) {
      throw noFile("The request has no body.").exception();
    }
    throw Problem.of(
            415,
            "unsupported_media_type",
            "Send multipart/form-data with a part named \"file\", or the document itself as"
                + " application/pdf or application/xml.")
        .exception();
  }

  private static Upload of(Part part) {
    return new Upload(FileName.clean(part.fileName()), part.content());
  }

  private static Problem noFile(String detail) {
    return Problem.of(400, "no_file", detail);
  }

  String fileName() {
    return fileName;
  }

  /** The bytes; not a copy. */
  byte[] content() {
    return content;
  }

  /** The same for the same document under the same name. */
  String fingerprint() {
    return Fingerprint.of(fileName, content);
  }

  /** What makes the same bytes the same invoices, whatever the file is called. */
  ContentKey contentKey() {
    return new ContentKey(Fingerprint.of("", content));
  }
}
