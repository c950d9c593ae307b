package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.Figures;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code GET /api/export/xlsx}: what an export of the session would hold. */
public final class ExportInfo extends FiguresEndpoint {

  /** For Lambda. */
  public ExportInfo() {
    this(System.getenv());
  }

  public ExportInfo(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  ExportInfo(Wiring wiring) {
    super(wiring);
  }

  @Override
  void write(Figures figures, JsonGenerator json) {
    ExportsJson.write(figures, json);
  }
}
