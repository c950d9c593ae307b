package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.Figures;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code GET /api/invoices/xlsx/stats}: figures over the session's invoices. */
public final class ExportStats extends FiguresEndpoint {

  /** For Lambda. */
  public ExportStats() {
    this(System.getenv());
  }

  public ExportStats(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  ExportStats(Wiring wiring) {
    super(wiring);
  }

  @Override
  void write(Figures figures, JsonGenerator json) {
    ExportsJson.figures(figures, json);
  }
}
