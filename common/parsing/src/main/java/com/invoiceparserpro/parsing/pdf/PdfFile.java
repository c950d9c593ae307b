package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An open PDF whose limits were checked. Not safe for use by several threads. */
public final class PdfFile implements AutoCloseable {

  static {
    NoScanFontMapper.install();
  }

  private final PDDocument document;
  private final DecompressionBudget budget;
  private final Deadline deadline;

  private PdfFile(PDDocument document, DecompressionBudget budget, Deadline deadline) {
    this.document = document;
    this.budget = budget;
    this.deadline = deadline;
  }

  /**
   * Opens a document, with the empty password if it is encrypted.
   *
   * @throws DocumentException if it cannot be read or is beyond a limit
   */
  public static PdfFile open(byte[] bytes, ParsingLimits limits, Deadline deadline) {
    DecompressionBudget budget = new DecompressionBudget(limits.maxDecompressedBytes(), deadline);
    CompressedObjects.charge(bytes, budget);
    int length = FileEnd.find(bytes);
    PDDocument document;
    try {
      document =
          Loader.loadPDF(
              new FileBytes(bytes, length), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new DocumentException(
          Reason.ENCRYPTED, "The PDF needs a password. Save a copy without one and send that.", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw corrupt(e);
    }
    try {
      int pages = document.getNumberOfPages();
      if (pages < 1) {
        throw new DocumentException(
            Reason.CORRUPT, "The PDF has no pages. Open it in a viewer and save it anew.");
      }
      if (pages > limits.maxPages()) {
        throw new DocumentException(
            Reason.TOO_MANY_PAGES,
            "The PDF has %d pages, more than the %d allowed. Send the invoice's pages alone."
                .formatted(pages, limits.maxPages()));
      }
      return new PdfFile(document, budget, deadline);
    } catch (RuntimeException e) {
      IOUtils.closeQuietly(document);
      throw e instanceof DocumentException ? e : corrupt(e);
    }
  }

  /** For readers of what is not on the pages. */
  public PDDocument document() {
    return document;
  }

  public DecompressionBudget budget() {
    return budget;
  }

  public int pageCount() {
    return document.getNumberOfPages();
  }

  /**
   * The pages' glyphs.
   *
   * @throws DocumentException if no page can be read, or at a limit
   */
  public List<GlyphPage> pages() {
    List<GlyphPage> pages = new ArrayList<>();
    try (GlyphReader reader =
        new GlyphReader(deadline, budget, document.getDocumentCatalog().getCOSObject())) {
      for (int i = 0; i < pageCount(); i++) {
        pages.add(reader.read(document.getPage(i), i + 1));
      }
    } catch (IOException e) {
      // What was read before the damage may still be an invoice.
      if (pages.isEmpty()) {
        throw corrupt(e);
      }
    } catch (DocumentException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw corrupt(e);
    }
    return pages;
  }

  private static DocumentException corrupt(Throwable cause) {
    return new DocumentException(
        Reason.CORRUPT,
        "The PDF is damaged and cannot be read. Open it in a viewer and save it anew.",
        cause);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
