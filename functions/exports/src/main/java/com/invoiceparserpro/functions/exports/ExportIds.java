package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import java.util.UUID;

/** The id of an export in a route. */
final class ExportIds {

  private ExportIds() {}

  static UUID of(Request request) {
    try {
      return InvoiceIds.parse(request.pathParameter("export_id"));
    } catch (NoSuchInvoiceException e) {
      throw ExportProblems.notFound();
    }
  }
}
