package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.export.FileKind;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.PresignedRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How a file reaches its client: as the response, or by a link.
 *
 * @param files where links lead; empty if the service runs without S3
 */
record Delivery(Way way, Optional<ExportFiles> files) {

  /** What Lambda's 6 MB of response hold once they are base64. */
  private static final int MAX_INLINE_BYTES = 4_400_000;

  private enum Way {
    /** The file if the client can have it so, else a redirection to it. */
    EITHER,
    INLINE,
    LINK
  }

  /**
   * As the request's {@code delivery} says.
   *
   * @throws ProblemException if it cannot be so
   */
  static Delivery of(Request request, FileKind kind, Optional<ExportFiles> files) {
    Way way =
        switch (request.query("delivery").orElse("")) {
          case "" -> files.isPresent() ? Way.EITHER : Way.INLINE;
          case "inline" -> Way.INLINE;
          case "link" -> Way.LINK;
          default ->
              throw Problem.badMember("invalid_parameter", "delivery", "Must be inline or link.")
                  .exception();
        };
    if (way == Way.LINK && files.isEmpty()) {
      throw storageOff();
    }
    if (way == Way.INLINE && !accepted(request, kind)) {
      throw acceptNeeded(kind);
    }
    return new Delivery(way, files);
  }

  /**
   * The response that brings the file.
   *
   * @param name without its extension
   * @param id that the file has in the bucket, if it goes there
   */
  Response of(Request request, SessionId session, UUID id, MadeFile file, String name) {
    String fileName = name + "." + file.kind().extension();
    boolean fits = file.size() <= MAX_INLINE_BYTES;
    if (way != Way.LINK && fits && accepted(request, file.kind())) {
      return Response.file(file.kind().mediaType(), fileName, file.bytes(), file.kind().binary());
    }
    if (way == Way.INLINE) {
      throw fits
          ? acceptNeeded(file.kind())
          : ExportProblems.tooLarge("name fewer invoices by invoice_ids.");
    }
    ExportFiles bucket = files.orElseThrow(Delivery::storageOff);
    bucket.put(session, id, file);
    PresignedRequest link = bucket.link(session, id, fileName);
    return way == Way.EITHER
        ? Response.empty(303).withHeader("Location", link.url())
        : Response.json(
            200,
            json -> {
              json.writeStringProperty("url", link.url());
              json.writeStringProperty("expires_at", link.expiresAt().toString());
              json.writeStringProperty("file_name", fileName);
              json.writeNumberProperty("size", file.size());
            });
  }

  /**
   * API Gateway decodes the base64 of a response only for those who accept just this type (Amazon
   * API Gateway Developer Guide, "Return binary media from a Lambda proxy integration").
   */
  private static boolean accepted(Request request, FileKind kind) {
    String accepted = request.header("Accept").orElse("").split("[,;]", 2)[0].strip();
    return !kind.binary() || accepted.toLowerCase(Locale.ROOT).equals(kind.mediaType());
  }

  private static ProblemException acceptNeeded(FileKind kind) {
    return Problem.of(
            406,
            "accept_needed",
            "Send the header Accept: %s, or the gateway would garble the file."
                .formatted(kind.mediaType()))
        .exception();
  }

  private static ProblemException storageOff() {
    return Problem.of(
            501, "storage_off", "This service runs without S3 and gives no links; ask inline.")
        .exception();
  }
}
