package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Warning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds e-invoice XML among the files attached to a PDF: the associated files of ISO 32000-2, the
 * EmbeddedFiles name tree, and the attachment annotations of pages. Loops, depth, number and size
 * are bounded.
 */
public final class EmbeddedXml {

  /** What one attachment may unpack to. */
  static final int MAX_BYTES = 10 << 20;

  /** How many attachments are looked into. */
  static final int MAX_FILES = 16;

  private static final int MAX_NODES = 1_000;
  private static final int MAX_DEPTH = 16;
  private static final int HEAD = 64;
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

  /** The names that the specifications prescribe, in lower case. */
  private static final Set<String> PRESCRIBED =
      Set.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");

  private static final Warning WRONG_NAME =
      new Warning(
          "e_invoice_attachment",
          "The XML is not attached under a name that its specification prescribes.");
  private static final Warning ON_PAGE =
      new Warning(
          "e_invoice_attachment",
          "The XML is attached to a page; its specification wants it attached to the document.");

  /**
   * The attached invoices.
   *
   * @param invoices those with a prescribed file name first; several if the files state several
   * @param warnings on attachments that should have been invoices and could not be read
   */
  public record Found(List<EInvoice> invoices, List<Warning> warnings) {

    public Found {
      invoices = List.copyOf(invoices);
      warnings = List.copyOf(warnings);
    }
  }

  private record Attachment(String name, COSStream stream, boolean onPage) {

    boolean isPrescribed() {
      return PRESCRIBED.contains(name);
    }

    /** By its name or type; else by its first characters. */
    boolean isXml() {
      String subtype = stream.getNameAsString(COSName.SUBTYPE);
      return name.endsWith(".xml")
          || (subtype != null && subtype.toLowerCase(Locale.ROOT).endsWith("xml"))
          || XmlText.of(AttachmentStream.head(stream, HEAD)).text().startsWith("<?xml");
    }
  }

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Attachment> attachments = new ArrayList<>();

  private EmbeddedXml() {}

  /** The invoices attached to {@code document}; the same invoice in two syntaxes counts once. */
  public static Found find(PDDocument document) {
    List<EInvoice> invoices = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Attachment file : files(document)) {
      EInvoiceFile read =
          AttachmentStream.read(file.stream, MAX_BYTES)
              .map(EInvoiceReader::read)
              .orElseGet(() -> EInvoiceFile.none(EInvoiceFile.Flaw.OVERSIZED));
      for (EInvoice invoice : read.invoices()) {
        if (numbers.add(invoice.data().text(Field.INVOICE_NUMBER).orElse(""))) {
          invoices.add(invoice.with(invoice.damaged(), warnings(file, invoice)));
        }
      }
      if (read.invoices().isEmpty() && file.isPrescribed()) {
        warnings.add(unreadable(read.flaw()));
      }
    }
    return new Found(invoices, warnings);
  }

  private static List<Warning> warnings(Attachment file, EInvoice invoice) {
    boolean prescribes =
        invoice.syntax() == EInvoice.Syntax.CII_1 || invoice.syntax() == EInvoice.Syntax.CII_2;
    if (prescribes && file.onPage) {
      return List.of(ON_PAGE);
    }
    return prescribes && !file.isPrescribed() ? List.of(WRONG_NAME) : List.of();
  }

  private static Warning unreadable(EInvoiceFile.Flaw flaw) {
    String why =
        switch (flaw) {
          case OVERSIZED -> "it is larger or deeper than any invoice";
          case DOCUMENT_TYPE -> "it has a document type declaration";
          case UNKNOWN_SYNTAX -> "it is in no syntax known here";
          case NOTHING_STATED -> "it states nothing";
          case NONE, MALFORMED -> "it is not well-formed";
        };
    return new Warning(
        "e_invoice_unreadable",
        "The attached XML was left out: " + why + ". All values are those of the page.");
  }

  /** The attached XML files, those with a prescribed name first; not yet known to be invoices. */
  private static List<Attachment> files(PDDocument document) {
    EmbeddedXml search = new EmbeddedXml();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    search.collectFiles(catalog.getCOSArray(ASSOCIATED_FILES), false);
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      search.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
    }
    search.collectPages(document);
    return search.attachments.stream()
        .filter(Attachment::isXml)
        .sorted(Comparator.comparing(Attachment::isPrescribed).reversed())
        .limit(MAX_FILES)
        .toList();
  }

  private void collectPages(PDDocument document) {
    try {
      for (int i = 0; i < Math.min(document.getNumberOfPages(), MAX_NODES); i++) {
        collectPage(document.getPage(i).getCOSObject());
      }
    } catch (RuntimeException brokenPageTree) {
      // Whoever reads the pages says so.
    }
  }

  private void collectPage(COSDictionary page) {
    collectFiles(page.getCOSArray(ASSOCIATED_FILES), true);
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < Math.min(annotations.size(), MAX_NODES); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && FILE_ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))) {
        COSDictionary file = annotation.getCOSDictionary(COSName.FS);
        if (file != null) {
          collect(file, true);
        }
      }
    }
  }

  private void walk(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > MAX_DEPTH || seen.size() > MAX_NODES || !seen.add(node)) {
      return;
    }
    collectFiles(node.getCOSArray(COSName.NAMES), false);
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < Math.min(kids.size(), MAX_NODES); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        walk(kid, depth + 1);
      }
    }
  }

  /** The file specifications of an array, whatever stands between them. */
  private void collectFiles(@Nullable COSArray array, boolean onPage) {
    for (int i = 0; array != null && i < Math.min(array.size(), 2 * MAX_NODES); i++) {
      if (array.getObject(i) instanceof COSDictionary file) {
        collect(file, onPage);
      }
    }
  }

  private void collect(COSDictionary file, boolean onPage) {
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    if (embedded == null || attachments.size() >= MAX_NODES) {
      return;
    }
    COSStream stream = embedded.getCOSStream(COSName.UF);
    if (stream == null) {
      stream = embedded.getCOSStream(COSName.F);
    }
    if (stream != null && seen.add(stream)) {
      attachments.add(new Attachment(name(file), stream, onPage));
    }
  }

  private static String name(COSDictionary file) {
    String name = file.getString(COSName.UF);
    if (name == null) {
      name = file.getString(COSName.F);
    }
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }
}
