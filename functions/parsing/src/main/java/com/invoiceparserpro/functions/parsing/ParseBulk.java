package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.session.Session;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import com.invoiceparserpro.session.SessionUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code POST /api/v2/invoices/bulk}: many documents in, a result for each out. */
public final class ParseBulk extends Endpoint {

  /** Kept back to write the answer. */
  private static final Duration ANSWER = Duration.ofSeconds(3);

  private final BulkService bulk;
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
    this(wiring, limits, DocumentReader.of(limits));
  }

  ParseBulk(Wiring wiring, ParsingLimits limits, DocumentReader reader) {
    super(wiring.http(), DocumentProblems.MAPPING, "POST");
    this.bulk = new BulkService(reader, wiring.invoices(), DocumentProblems.MAPPING);
    this.sessions = wiring.sessions();
    this.cookie = wiring.cookie();
    this.maxBytes = limits.maxBytes();
  }

  @Override
  protected Response handle(Request request) {
    List<BulkFile> files = BulkUpload.of(request, maxBytes);
    Optional<SessionId> session = session(request);
    Duration patience = request.timeLeft().minus(ANSWER);
    List<BulkResult> results = bulk.read(files, session, patience);
    Response response = Response.json(200, json -> BulkJson.write(results, json));
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }

  /** The client's session, else a new one; empty if the store does not answer. */
  private Optional<SessionId> session(Request request) {
    try {
      Session session = cookie.read(request).flatMap(sessions::touch).orElseGet(sessions::create);
      return Optional.of(session.id());
    } catch (SessionUnavailableException e) {
      request.report(e);
      return Optional.empty();
    }
  }
}
