package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.Ids;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code GET /api/v2/batches/{batch_id}}: how far a batch is, and what became of each file. */
public final class GetBatch extends Endpoint {

  private final RecordStore records;
  private final SessionCookie cookie;
  private final Clock clock;

  /** For Lambda. */
  public GetBatch() {
    this(System.getenv());
  }

  public GetBatch(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  GetBatch(Wiring wiring, Clock clock) {
    super(wiring.http(), DocumentProblems.MAPPING, "GET");
    this.records = wiring.sessions().records();
    this.cookie = wiring.cookie();
    this.clock = clock;
  }

  @Override
  protected Response handle(Request request) {
    UUID id = Ids.parse(request.pathParameter("batch_id")).orElseThrow(GetBatch::notFound);
    SessionId session = cookie.read(request).orElseThrow(GetBatch::notFound);
    BatchRecord batch =
        records
            .get(session, BatchRecord.name(id))
            .map(record -> BatchRecord.read(record.value()))
            .orElseThrow(GetBatch::notFound);
    Map<UUID, UploadRecord> uploads = uploads(session, batch.uploads());
    Response response =
        Response.json(200, json -> UploadsJson.write(id, batch, uploads, clock.instant(), json));
    return cookie.write(response, session);
  }

  private Map<UUID, UploadRecord> uploads(SessionId session, List<UUID> ids) {
    Map<String, Versioned<byte[]>> found =
        records.get(session, ids.stream().map(UploadRecord::name).toList());
    Map<UUID, UploadRecord> uploads = new LinkedHashMap<>();
    for (UUID id : ids) {
      Versioned<byte[]> record = found.get(UploadRecord.name(id));
      if (record != null) {
        uploads.put(id, UploadRecord.read(record.value()));
      }
    }
    return uploads;
  }

  private static ProblemException notFound() {
    return Problem.of(404, "batch_not_found", "The session has no batch with this id.").exception();
  }
}
