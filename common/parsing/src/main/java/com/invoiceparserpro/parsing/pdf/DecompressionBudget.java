package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what streams expand to before PDFBox expands them in memory, so that a small file cannot
 * fill the heap.
 */
public final class DecompressionBudget {

  private static final Set<COSName> FLATE =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
  private static final Set<COSName> OTHER_COMPRESSION =
      Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE);

  /** More compressing filters on one stream serve no document. */
  private static final int MAX_CHAIN = 3;

  /** The most of run lengths, and more than LZW gives on the content of pages. */
  private static final long TYPICAL_RATIO = 64;

  /** The most that deflate can expand by, as zlib's manual states it. */
  private static final long DEFLATE_RATIO = 1032;

  private final long limit;
  private final Deadline deadline;
  private final Set<COSStream> counted = Collections.newSetFromMap(new IdentityHashMap<>());
  private long used;
  private long atWorst;

  DecompressionBudget(long limit, Deadline deadline) {
    this.limit = limit;
    this.deadline = deadline;
  }

  /**
   * Counts {@code stream} unless it was counted before.
   *
   * @throws DocumentException if the document expands beyond the limit
   */
  public void charge(COSStream stream) {
    if (!counted.add(stream)) {
      return;
    }
    COSBase filters = stream.getFilters();
    int flate = 0;
    int other = 0;
    if (filters instanceof COSName name) {
      flate = FLATE.contains(name) ? 1 : 0;
      other = OTHER_COMPRESSION.contains(name) ? 1 : 0;
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase name = array.getObject(i);
        flate += name instanceof COSName n && FLATE.contains(n) ? 1 : 0;
        other += name instanceof COSName n && OTHER_COMPRESSION.contains(n) ? 1 : 0;
      }
    }
    // Behind another filter the length that LZW and run lengths start from is not known.
    if (flate + other > MAX_CHAIN || (other > 0 && flate + other > 1)) {
      throw exceeded();
    }
    if (other > 0) {
      use(Math.max(0, stream.getLength()) * TYPICAL_RATIO);
    }
    if (flate == 1 && fitsAtWorst(stream.getLength())) {
      return;
    }
    if (flate > 0) {
      try (InputStream raw = stream.createRawInputStream()) {
        count(raw, flate);
      } catch (IOException e) {
        // A damaged stream ends early for PDFBox too.
        return;
      }
    }
  }

  /** Most streams are so small that even the worst expansion is no danger, and go uncounted. */
  boolean fitsAtWorst(long length) {
    long worst = Math.max(0, length) * DEFLATE_RATIO;
    if (length <= 0 || atWorst + worst > limit / 2) {
      return false;
    }
    atWorst += worst;
    return true;
  }

  /** Counts what {@code raw} gives when inflated {@code levels} times. */
  void count(InputStream raw, int levels) throws IOException {
    InputStream in = raw;
    for (int i = 0; i < levels; i++) {
      in = new Counting(new InflaterInputStream(in));
    }
    byte[] buffer = new byte[8192];
    while (in.read(buffer) >= 0) {
      deadline.check();
    }
  }

  private void use(long bytes) {
    used += bytes;
    if (used + atWorst > limit) {
      throw exceeded();
    }
  }

  private DocumentException exceeded() {
    return new DocumentException(
        Reason.TOO_COMPLEX,
        "The document expands to more than the %d bytes allowed. Print it to a plain PDF."
            .formatted(limit));
  }

  private final class Counting extends InputStream {
    private final InputStream in;

    Counting(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      use(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      use(Math.max(0, n));
      return n;
    }
  }
}
