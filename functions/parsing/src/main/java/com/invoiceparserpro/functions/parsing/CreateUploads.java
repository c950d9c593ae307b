package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code POST /api/v2/uploads}: links to send documents to, which are read once they arrive. */
public final class CreateUploads extends Endpoint {

  private final UploadService uploads;
  private final SessionStore sessions;
  private final SessionCookie cookie;
  private final long maxBytes;

  /** For Lambda. */
  public CreateUploads() {
    this(System.getenv());
  }

  public CreateUploads(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  CreateUploads(Wiring wiring, Clock clock) {
    super(wiring.http(), DocumentProblems.MAPPING, "POST");
    this.uploads = UploadWiring.service(wiring, clock);
    this.sessions = wiring.sessions();
    this.cookie = wiring.cookie();
    this.maxBytes = ParserSettings.uploadLimits(wiring.environment()).maxBytes();
  }

  @Override
  protected Response handle(Request request) {
    UploadRequest asked = UploadRequest.of(request, maxBytes);
    SessionId session = sessions.touchOrCreate(cookie.read(request)).id();
    List<UploadService.Link> links =
        uploads.announce(session, asked.files(), asked.idempotent(request));
    return cookie.write(Response.json(201, json -> UploadsJson.write(links, json)), session);
  }
}
