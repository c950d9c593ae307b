package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What the streams of one document hold. The usual ones, deflated once and whole, are inflated in
 * one go; all others are left to PDFBox, which mends what it can, piece by piece.
 */
final class StreamContents implements AutoCloseable {

  /** Content of pages expands about as much. */
  private static final int USUAL_RATIO = 5;

  private static final int LEAST = 256;
  private static final int USUAL = 100_000;

  private final DecompressionBudget budget;
  private final Inflater inflater = new Inflater();

  StreamContents(DecompressionBudget budget) {
    this.budget = budget;
  }

  /** The content of {@code stream}, which is counted. */
  byte[] of(COSStream stream) throws IOException {
    budget.charge(stream);
    byte[] inflated = isDeflatedOnce(stream) ? inflated(stream) : null;
    if (inflated != null) {
      return inflated;
    }
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static boolean isDeflatedOnce(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase filter =
        filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(filter)
        && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
  }

  /** Null if the stream is damaged or cut off. */
  private byte @Nullable [] inflated(COSStream stream) throws IOException {
    byte[] raw;
    try (InputStream in = stream.createRawInputStream()) {
      raw = in.readAllBytes();
    }
    inflater.reset();
    inflater.setInput(raw);
    byte[] content = new byte[LEAST + USUAL_RATIO * Math.min(raw.length, USUAL)];
    int length = 0;
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(content, length, content.length - length);
        length += count;
        if (count == 0 && length < content.length) {
          return null;
        }
        if (length == content.length && !inflater.finished()) {
          content = Arrays.copyOf(content, 2 * length);
        }
      }
    } catch (DataFormatException e) {
      return null;
    }
    return Arrays.copyOf(content, length);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
