package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import com.invoiceparserpro.session.SessionUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code POST /api/v2/invoices/bulk}: many documents in, a result for each out; or a batch of
 * uploads.
 */
public final class ParseBulk extends Endpoint {

  /** Kept back to write the answer. */
  private static final Duration ANSWER = Duration.ofSeconds(3);

  /** Kept back to hand files over. */
  private static final Duration HANDING_OVER = Duration.ofSeconds(5);

  private final BulkService bulk;
  private final Optional<UploadService> uploads;
  private final SessionStore sessions;
  private final SessionCookie cookie;
  private final long maxBytes;

  /** For Lambda. */
  public ParseBulk() {
    this(System.getenv());
  }

  public ParseBulk(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private ParseBulk(Wiring wiring) {
    this(wiring, ParserSettings.limits(wiring.environment()));
  }

  private ParseBulk(Wiring wiring, ParsingLimits limits) {
    this(wiring, limits, DocumentReader.of(wiring.environment(), limits));
  }

  ParseBulk(Wiring wiring, ParsingLimits limits, DocumentReader reader) {
    super(wiring.http(), DocumentProblems.MAPPING, "POST");
    this.bulk = new BulkService(reader, wiring.invoices(), DocumentProblems.MAPPING);
    this.uploads = UploadWiring.serviceIfEnabled(wiring, Clock.systemUTC());
    this.sessions = wiring.sessions();
    this.cookie = wiring.cookie();
    this.maxBytes = limits.maxBytes();
  }

  @Override
  protected Response handle(Request request) {
    return request.mediaType().equals("application/json") ? batch(request) : read(request);
  }

  private Response batch(Request request) {
    UploadIds asked = UploadIds.of(request);
    SessionId session = cookie.read(request).orElseThrow(ParseBulk::noUploads);
    UUID batch =
        uploads
            .orElseThrow(ParseBulk::noUploads)
            .batch(session, asked.uploads(), asked.idempotent(request));
    Response response =
        Response.json(202, json -> json.writeStringProperty("batch_id", batch.toString()))
            // Relative to this route, since a stage or a base path may stand before it.
            .withHeader("Location", "../batches/" + batch);
    return cookie.write(response, session);
  }

  private Response read(Request request) {
    List<BulkFile> files = BulkUpload.of(request, maxBytes);
    Optional<SessionId> session = session(request);
    boolean handsOver = uploads.isPresent() && session.isPresent();
    Duration patience = request.timeLeft().minus(ANSWER);
    List<BulkResult> results =
        bulk.read(files, session, handsOver ? patience.minus(HANDING_OVER) : patience);
    HandOver.Handed outcome =
        handsOver
            ? new HandOver(uploads.get())
                .take(files, results, session.get(), request.timeLeft().minus(ANSWER))
            : new HandOver.Handed(results, Optional.empty());
    Response response =
        Response.json(200, json -> BulkJson.write(outcome.results(), outcome.batch(), json));
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }

  private static ProblemException noUploads() {
    return Problem.of(404, "upload_not_found", "The session has announced no uploads.").exception();
  }

  /** The client's session, else a new one; empty if the store does not answer. */
  private Optional<SessionId> session(Request request) {
    try {
      return Optional.of(sessions.touchOrCreate(cookie.read(request)).id());
    } catch (SessionUnavailableException e) {
      request.report(e);
      return Optional.empty();
    }
  }
}
