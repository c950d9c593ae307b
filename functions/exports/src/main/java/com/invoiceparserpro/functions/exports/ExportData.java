package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.PageRequest;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.ExportTable;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.InvoicePage;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code GET /api/invoices/xlsx/data}: what a workbook would hold, as columns and rows. */
public final class ExportData extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  /** For Lambda. */
  public ExportData() {
    this(System.getenv());
  }

  public ExportData(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  ExportData(Wiring wiring) {
    super(wiring.http(), ExportProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    ExportTable table = table(request.query("table").orElse("flat"));
    PageRequest asked = PageRequest.of(request);
    Optional<SessionId> session = cookie.read(request);
    InvoicePage page =
        session
            .map(id -> invoices.list(id, asked.cursor(), asked.limit()))
            .orElseGet(() -> new InvoicePage(List.of(), OptionalLong.empty()));
    Response response =
        Response.json(
            200,
            json -> {
              ExportsJson.columns(table.columns(), json);
              json.writeArrayPropertyStart("rows");
              page.invoices()
                  .forEach(
                      invoice -> table.rows(invoice).forEach(row -> ExportsJson.row(row, json)));
              json.writeEndArray();
              PageRequest.writeNext(page.nextCursor(), json);
            });
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }

  private static ExportTable table(String name) {
    return switch (name) {
      case "flat" -> ExportTable.FLAT;
      case "invoices" -> ExportTable.INVOICES;
      case "line_items" -> ExportTable.LINE_ITEMS;
      default ->
          throw Problem.badMember(
                  "invalid_parameter", "table", "Must be flat, invoices or line_items.")
              .exception();
    };
  }
}
