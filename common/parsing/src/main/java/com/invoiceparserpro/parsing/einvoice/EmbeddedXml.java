package com.invoiceparserpro.parsing.einvoice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds e-invoice XML among the files attached to a PDF: the associated files of ISO 32000-2 and
 * the EmbeddedFiles name tree. Loops, depth, number and size are bounded.
 */
public final class EmbeddedXml {

  /** What one attachment may unpack to. */
  static final int MAX_BYTES = 10 << 20;

  /** How many attachments are looked into. */
  static final int MAX_FILES = 16;

  private static final int MAX_NODES = 1_000;
  private static final int MAX_DEPTH = 16;
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  /** The names that the specifications prescribe, in lower case. */
  private static final Set<String> PRESCRIBED =
      Set.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");

  private record Attachment(String name, COSStream stream) {

    boolean isPrescribed() {
      return PRESCRIBED.contains(name);
    }

    boolean isXml() {
      String subtype = stream.getNameAsString(COSName.SUBTYPE);
      return name.endsWith(".xml")
          || (subtype != null && subtype.toLowerCase(Locale.ROOT).endsWith("xml"));
    }
  }

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Attachment> attachments = new ArrayList<>();

  private EmbeddedXml() {}

  /** The first attachment of {@code document} that is an invoice in a known syntax. */
  public static Optional<EInvoice> eInvoice(PDDocument document) {
    return find(document).stream().flatMap(xml -> EInvoiceReader.read(xml).stream()).findFirst();
  }

  /** The attached XML files, those with a prescribed name first; not yet known to be invoices. */
  public static List<byte[]> find(PDDocument document) {
    EmbeddedXml search = new EmbeddedXml();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    search.collectFiles(catalog.getCOSArray(ASSOCIATED_FILES));
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      search.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
    }
    return search.attachments.stream()
        .filter(Attachment::isXml)
        .sorted(Comparator.comparing(Attachment::isPrescribed).reversed())
        .limit(MAX_FILES)
        .flatMap(file -> AttachmentStream.read(file.stream(), MAX_BYTES).stream())
        .toList();
  }

  private void walk(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > MAX_DEPTH || seen.size() > MAX_NODES || !seen.add(node)) {
      return;
    }
    collectFiles(node.getCOSArray(COSName.NAMES));
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < Math.min(kids.size(), MAX_NODES); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        walk(kid, depth + 1);
      }
    }
  }

  /** The file specifications of an array, whatever stands between them. */
  private void collectFiles(@Nullable COSArray array) {
    for (int i = 0; array != null && i < Math.min(array.size(), 2 * MAX_NODES); i++) {
      if (array.getObject(i) instanceof COSDictionary file) {
        collect(file);
      }
    }
  }

  private void collect(COSDictionary file) {
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    if (embedded == null) {
      return;
    }
    COSStream stream = embedded.getCOSStream(COSName.UF);
    if (stream == null) {
      stream = embedded.getCOSStream(COSName.F);
    }
    if (stream != null && seen.add(stream)) {
      attachments.add(new Attachment(name(file), stream));
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
