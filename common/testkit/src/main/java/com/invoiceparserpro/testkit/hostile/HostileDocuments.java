package com.invoiceparserpro.testkit.hostile;

import com.invoiceparserpro.testkit.samples.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Each method makes the bytes of one document. Sound ones are based on a sample. */
public final class HostileDocuments {

  private static final String SAMPLE = "en-us-chandlery";
  private static final int MEGABYTE = 1 << 20;

  private interface Drawing {
    void draw(PDDocument document) throws IOException;
  }

  private HostileDocuments() {}

  /** An invoice that opens with a password only. */
  public static byte[] encryptedWithUserPassword() {
    return encrypted("opensesame");
  }

  /** An invoice that is encrypted, yet opens for everybody. */
  public static byte[] encryptedWithEmptyUserPassword() {
    return encrypted("");
  }

  private static byte[] encrypted(String userPassword) {
    try (PDDocument document = Loader.loadPDF(Samples.named(SAMPLE).pdf())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first part of an invoice, without its cross-reference table and without its page. */
  public static byte[] truncated() {
    return Arrays.copyOf(Samples.named(SAMPLE).pdf(), 120);
  }

  /** A sound file that has no page. */
  public static byte[] withoutPages() {
    return document(document -> {});
  }

  /** A sound file of this many pages with a word on each. */
  public static byte[] withPages(int pages) {
    return document(
        document -> {
          for (int i = 0; i < pages; i++) {
            text(document, "Invoice");
          }
        });
  }

  /** A page with a picture and nothing else. */
  public static byte[] scan() {
    return document(
        document -> {
          PDPage page = new PDPage();
          document.addPage(page);
          BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
          image.createGraphics().drawString("INVOICE 123", 40, 60);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
          }
        });
  }

  /** Prose. */
  public static byte[] letter() {
    return document(
        document ->
            text(
                document,
                "Dear Aunt Philippa,",
                "thank you for the hand-knitted socks. They fit, and the dog likes them, too.",
                "We shall visit you when the roads are dry again.",
                "With love from all of us"));
  }

  /** A page whose content of a few kilobytes unpacks, twice over, to this many megabytes. */
  public static byte[] bomb(int megabytes) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    for (int i = 0; i < megabytes * (MEGABYTE / 128); i++) {
      runs.write(129);
      runs.write(' ');
    }
    return withContent(
        deflated(runs.toByteArray()), COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE);
  }

  /** The same with Flate inside Flate, of which PDFBox unpacks the outer one only. */
  public static byte[] bombOfNestedFlate(int megabytes) {
    byte[] blanks = new byte[megabytes * MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    return withContent(deflated(deflated(blanks)), COSName.FLATE_DECODE, COSName.FLATE_DECODE);
  }

  private static byte[] withContent(byte[] packed, COSName... filters) {
    return document(
        document -> {
          PDPage page = new PDPage();
          document.addPage(page);
          COSStream stream = document.getDocument().createCOSStream();
          try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(packed);
          }
          stream.setItem(COSName.FILTER, new COSArray(Arrays.asList(filters)));
          page.getCOSObject().setItem(COSName.CONTENTS, stream);
        });
  }

  private static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A page tree whose only child is the tree itself. */
  public static byte[] pageTreeCycle() {
    return document(
        document -> {
          COSDictionary pages =
              document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
          COSArray kids = new COSArray();
          kids.add(pages);
          pages.setItem(COSName.KIDS, kids);
          pages.setInt(COSName.COUNT, 1);
        });
  }

  /** A picture, whatever its name says. */
  public static byte[] png() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that begins as a PDF does, with nothing of one behind. */
  public static byte[] headerOnly() {
    return "%PDF-1.7\nnothing else\n".getBytes(StandardCharsets.US_ASCII);
  }

  private static void text(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(FontName.HELVETICA), 11);
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.newLineAtOffset(72, 700 - 16f * i);
        content.showText(lines[i]);
        content.endText();
      }
    }
  }

  private static byte[] document(Drawing drawing) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      drawing.draw(document);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
