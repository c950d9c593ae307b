package com.invoiceparserpro.functions.console;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.HttpSettings;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code GET /}: what this is, where to begin, and which features are on. */
public final class ApiInfo extends Endpoint {

  private final boolean storage;

  /** For Lambda. */
  public ApiInfo() {
    this(System.getenv());
  }

  public ApiInfo(Map<String, String> variables) {
    this(new Environment(variables));
  }

  private ApiInfo(Environment environment) {
    super(HttpSettings.from(environment), ProblemMapping.KIT, "GET");
    this.storage = environment.flag("ENABLE_S3", true);
  }

  @Override
  protected Response handle(Request request) {
    return Response.json(200, this::info);
  }

  private void info(JsonGenerator json) {
    json.writeStringProperty("name", "Invoice Parser Pro");
    json.writeStringProperty("api_version", "2");
    json.writeObjectPropertyStart("features");
    json.writeBooleanProperty("parse", true);
    json.writeBooleanProperty("corrections", true);
    json.writeBooleanProperty("uploads", storage);
    json.writeBooleanProperty("exports", true);
    json.writeBooleanProperty("webhooks", storage);
    json.writeBooleanProperty("tracking", false);
    json.writeBooleanProperty("console", false);
    json.writeEndObject();
    json.writeObjectPropertyStart("links");
    json.writeStringProperty("session", "/api/auth/anonymous-session");
    json.writeStringProperty("parse", "/api/v2/invoices/parse");
    json.writeStringProperty("invoices", "/api/v2/invoices");
    json.writeStringProperty("bulk", "/api/v2/invoices/bulk");
    json.writeStringProperty("uploads", "/api/v2/uploads");
    json.writeStringProperty("exports", "/api/v2/exports");
    json.writeStringProperty("workbook", "/api/export/download-xlsx");
    json.writeStringProperty("health", "/health");
    json.writeEndObject();
  }
}
