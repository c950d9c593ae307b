package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.api.IdempotencyKeys;
import com.invoiceparserpro.api.Ids;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.IdempotentRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The uploads that a client names for a batch. */
record UploadIds(List<UUID> uploads) {

  private static final int MAX_BODY_BYTES = 64 << 10;

  UploadIds {
    uploads = List.copyOf(uploads);
  }

  static UploadIds of(Request request) {
    List<String> named = JsonObject.read(request, MAX_BODY_BYTES, "uploads").strings("uploads");
    if (named.isEmpty() || named.size() > UploadService.MAX_BATCH) {
      throw Problem.badMember(
              "invalid_uploads",
              "uploads",
              "Name 1 to %d uploads.".formatted(UploadService.MAX_BATCH))
          .exception();
    }
    Set<UUID> ids = new LinkedHashSet<>();
    for (int i = 0; i < named.size(); i++) {
      String field = "uploads[%d]".formatted(i);
      ids.add(
          Ids.parse(named.get(i))
              .orElseThrow(
                  () ->
                      Problem.badMember("invalid_upload", field, "Must be the id of an upload.")
                          .exception()));
    }
    return new UploadIds(new ArrayList<>(ids));
  }

  /** The request under its {@code Idempotency-Key}, if it has one. */
  Optional<IdempotentRequest> idempotent(Request request) {
    return IdempotencyKeys.of(request)
        .map(key -> new IdempotentRequest(key, Fingerprint.of("batch " + uploads, new byte[0])));
  }
}
