package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.api.IdempotencyKeys;
import com.invoiceparserpro.http.FieldError;
import com.invoiceparserpro.http.FileName;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.IdempotentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that a client wants to send. */
record UploadRequest(List<UploadService.Announced> files) {

  /** Files of one request. */
  static final int MAX_FILES = 200;

  private static final int MAX_BODY_BYTES = 128 << 10;

  static UploadRequest of(Request request, long maxBytes) {
    List<JsonObject> announced =
        JsonObject.read(request, MAX_BODY_BYTES, "files").objects("files", "file_name", "size");
    if (announced.isEmpty() || announced.size() > MAX_FILES) {
      throw Problem.badMember(
              "invalid_files", "files", "Announce 1 to %d files at once.".formatted(MAX_FILES))
          .exception();
    }
    List<UploadService.Announced> files = new ArrayList<>();
    for (JsonObject file : announced) {
      long size = file.wholeNumber("size", 1, Long.MAX_VALUE);
      if (size > maxBytes) {
        String message = "A document may have %d bytes.".formatted(maxBytes);
        throw new Problem(
                413,
                "too_large",
                message,
                List.of(new FieldError(file.path("size"), message)),
                Map.of())
            .exception();
      }
      files.add(new UploadService.Announced(FileName.clean(file.string("file_name")), size));
    }
    return new UploadRequest(files);
  }

  /** The request under its {@code Idempotency-Key}, if it has one. */
  Optional<IdempotentRequest> idempotent(Request request) {
    String all = files.stream().map(f -> f.size() + " " + f.name()).collect(joining("\n"));
    return IdempotencyKeys.of(request)
        .map(key -> new IdempotentRequest(key, Fingerprint.of("uploads", all.getBytes(UTF_8))));
  }
}
