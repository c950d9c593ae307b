package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.Ids;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.PresignedRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code GET /api/v2/exports/{export_id}}: how far a file is, and the link to it once it is. */
public final class GetExport extends Endpoint {

  private final RecordStore records;
  private final ExportFiles files;
  private final SessionCookie cookie;

  /** For Lambda. */
  public GetExport() {
    this(System.getenv());
  }

  public GetExport(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  GetExport(Wiring wiring) {
    super(wiring.http(), ExportProblems.MAPPING, "GET");
    this.records = wiring.sessions().records();
    this.files = ExportWiring.files(wiring);
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    UUID id = Ids.parse(request.pathParameter("export_id")).orElseThrow(ExportProblems::notFound);
    SessionId session = cookie.read(request).orElseThrow(ExportProblems::notFound);
    ExportRecord record =
        records
            .get(session, ExportRecord.name(id))
            .map(Versioned::value)
            .map(ExportRecord::read)
            .orElseThrow(ExportProblems::notFound);
    // The bucket keeps a file for a day, a session that is in use lives on.
    Optional<PresignedRequest> link =
        record
            .file()
            .filter(file -> files.has(session, id))
            .map(file -> files.link(session, id, file.name()));
    return cookie.write(
        Response.json(200, json -> ExportsJson.write(id, record, link, json)), session);
  }
}
