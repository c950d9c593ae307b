package com.invoiceparserpro.parsing.einvoice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attached stream within a bound. PDFBox unpacks a whole stream before it hands out the
 * first byte; here the filters run only as far as the bound.
 */
final class AttachmentStream {

  private static final int MAX_FILTERS = 3;

  private AttachmentStream() {}

  /**
   * The content, up to where a damaged stream breaks off; empty if it has more than {@code
   * maxBytes} or a filter that no e-invoice needs.
   */
  static Optional<byte[]> read(COSStream stream, int maxBytes) {
    return unpack(stream, maxBytes + 1).filter(content -> content.length <= maxBytes);
  }

  /** The first bytes, at most {@code bytes}; none where they cannot be had. */
  static byte[] head(COSStream stream, int bytes) {
    return unpack(stream, bytes).orElseGet(() -> new byte[0]);
  }

  private static Optional<byte[]> unpack(COSStream stream, int atMost) {
    List<COSName> filters = filters(stream.getFilters());
    if (filters.size() > MAX_FILTERS
        || stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSArray
        || !filters.stream().allMatch(AttachmentStream::isFlate)) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        in = new InflaterInputStream(in);
      }
      copy(in, content, atMost);
    } catch (IOException brokenOff) {
      // What was read may hold the whole invoice: a missing checksum is the usual damage.
    }
    return Optional.of(content.toByteArray());
  }

  private static void copy(InputStream in, ByteArrayOutputStream out, int max) throws IOException {
    byte[] buffer = new byte[8192];
    while (out.size() < max) {
      int read = in.read(buffer, 0, Math.min(buffer.length, max - out.size()));
      if (read < 0) {
        return;
      }
      out.write(buffer, 0, read);
    }
  }

  private static boolean isFlate(COSName filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }

  private static List<COSName> filters(@Nullable COSBase entry) {
    List<COSName> filters = new ArrayList<>();
    if (entry instanceof COSName name) {
      filters.add(name);
    } else if (entry instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        filters.add(array.getObject(i) instanceof COSName name ? name : COSName.NONE);
      }
    }
    return filters;
  }
}
