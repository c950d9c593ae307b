package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.export.ExportOptions;
import com.invoiceparserpro.export.FileKind;
import com.invoiceparserpro.export.IncompleteInvoicesException;
import com.invoiceparserpro.http.FieldError;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A file that is the response itself. */
final class InlineFile {

  /** What Lambda's 6 MB of response hold once they are base64. */
  private static final int MAX_BYTES = 4_400_000;

  private static final int MAX_GAPS = 100;

  private InlineFile() {}

  /**
   * The format that the request names, by default a workbook.
   *
   * @throws com.invoiceparserpro.http.ProblemException if there is no such format, or the client
   *     would get base64: API Gateway decodes it only for those who accept just this type (Amazon
   *     API Gateway Developer Guide, "Return binary media from a Lambda proxy integration")
   */
  static ExportFormat format(Request request) {
    String name = request.query("format").orElse(ExportFormat.XLSX.wireName());
    ExportFormat format =
        ExportFormat.byName(name)
            .orElseThrow(
                () ->
                    Problem.badMember(
                            "unknown_format",
                            "format",
                            "There is no such format; allowed: %s.".formatted(allowed()))
                        .exception());
    checkAccepted(request, format.kind());
    return format;
  }

  private static void checkAccepted(Request request, FileKind kind) {
    String accepted = request.header("Accept").orElse("").split("[,;]", 2)[0].strip();
    if (kind.binary() && !accepted.toLowerCase(Locale.ROOT).equals(kind.mediaType())) {
      throw Problem.of(
              406,
              "accept_needed",
              "Send the header Accept: %s, or the gateway would garble the file."
                  .formatted(kind.mediaType()))
          .exception();
    }
  }

  /**
   * The file as a download.
   *
   * @param name without its extension
   * @throws com.invoiceparserpro.http.ProblemException if it is larger than a response, or the
   *     invoices lack what the format demands
   */
  static Response of(
      Request request, Iterator<Invoice> invoices, ExportFormat format, String name) {
    Bounded out = new Bounded();
    FileKind kind;
    try {
      kind = format.write(invoices, ExportOptions.DEFAULT, out);
    } catch (IncompleteInvoicesException e) {
      throw incomplete(e, format);
    } catch (IOException e) {
      if (out.full) {
        throw Problem.of(
                413,
                "export_too_large",
                "The file is larger than a response; name fewer invoices by invoice_ids.")
            .exception();
      }
      throw new UncheckedIOException(e);
    }
    checkAccepted(request, kind);
    return Response.file(
        kind.mediaType(), name + "." + kind.extension(), out.bytes.toByteArray(), kind.binary());
  }

  private static ProblemException incomplete(IncompleteInvoicesException e, ExportFormat format) {
    List<FieldError> errors =
        e.gaps().stream()
            .limit(MAX_GAPS)
            .map(gap -> new FieldError(gap.invoiceId() + "/" + gap.field(), gap.reason()))
            .toList();
    String detail =
        "Invoices lack what %s demands; errors names it as invoice_id/field. Enter it, and export again."
            .formatted(format.wireName());
    return new Problem(422, "incomplete_invoices", detail, errors, Map.of()).exception();
  }

  private static String allowed() {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::wireName)
        .collect(Collectors.joining(", "));
  }

  private static final class Bounded extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
      if (bytes.size() + length > MAX_BYTES) {
        full = true;
        throw new IOException("larger than a response");
      }
      bytes.write(source, from, length);
    }
  }
}
