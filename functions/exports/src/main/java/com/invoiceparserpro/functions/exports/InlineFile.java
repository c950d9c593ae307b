package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that is the response itself. */
final class InlineFile {

  /** What Lambda's 6 MB of response hold once they are base64. */
  private static final int MAX_BYTES = 4_400_000;

  private InlineFile() {}

  /**
   * The format that the request names, by default a workbook.
   *
   * @throws com.invoiceparserpro.http.ProblemException if there is no such format, or the client
   *     would get base64: API Gateway decodes it only for those who accept just this type (Amazon
   *     API Gateway Developer Guide, "Return binary media from a Lambda proxy integration")
   */
  static ExportFormat format(Request request) {
    String name = request.query("format").orElse(ExportFormat.XLSX.extension());
    ExportFormat format =
        ExportFormat.byName(name)
            .orElseThrow(
                () ->
                    Problem.badMember(
                            "unknown_format",
                            "format",
                            "There is no such format; allowed: %s.".formatted(allowed()))
                        .exception());
    String accepted = request.header("Accept").orElse("").split("[,;]", 2)[0].strip();
    if (format.isBinary() && !accepted.toLowerCase(Locale.ROOT).equals(format.mediaType())) {
      throw Problem.of(
              406,
              "accept_needed",
              "Send the header Accept: %s, or the gateway would garble the file."
                  .formatted(format.mediaType()))
          .exception();
    }
    return format;
  }

  /**
   * The file as a download.
   *
   * @param name without its extension
   * @throws com.invoiceparserpro.http.ProblemException if it is larger than a response
   */
  static Response of(Iterator<Invoice> invoices, ExportFormat format, String name) {
    Bounded out = new Bounded();
    try {
      format.write(invoices, out);
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
    return Response.file(
        format.mediaType(),
        name + "." + format.extension(),
        out.bytes.toByteArray(),
        format.isBinary());
  }

  private static String allowed() {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::extension)
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
