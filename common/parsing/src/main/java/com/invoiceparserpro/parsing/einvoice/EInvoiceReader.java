package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.einvoice.EInvoiceFile.Flaw;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads e-invoice XML. Lenient about what does no harm (namespaces, order, unknown and missing
 * elements, a wrong encoding in the declaration, bare ampersands), and says so in the invoice's
 * warnings; but adds nothing that the XML does not state.
 */
public final class EInvoiceReader {

  /** How many invoices of one file are read. */
  static final int MAX_INVOICES = 1_000;

  private EInvoiceReader() {}

  /** The invoices in {@code xml}, or why there are none. */
  public static EInvoiceFile read(byte[] xml) {
    XmlText text = XmlText.of(xml);
    List<Warning> warnings = new ArrayList<>();
    if (text.isMislabeled()) {
      warnings.add(Conformity.encoding(text));
    }
    Element root;
    String mended = text.text();
    try {
      root = XmlTree.read(mended);
    } catch (UnreadableXmlException refused) {
      return EInvoiceFile.none(refused.flaw());
    } catch (XMLStreamException malformed) {
      mended = text.mended();
      if (mended.equals(text.text())) {
        return EInvoiceFile.none(Flaw.MALFORMED);
      }
      try {
        root = XmlTree.read(mended);
        warnings.add(Conformity.mended());
      } catch (UnreadableXmlException refused) {
        return EInvoiceFile.none(refused.flaw());
      } catch (XMLStreamException stillMalformed) {
        return EInvoiceFile.none(Flaw.MALFORMED);
      }
    }
    boolean damaged = text.isGuessed() || !mended.equals(text.text());
    return invoices(root, damaged, warnings);
  }

  private static EInvoiceFile invoices(Element root, boolean damaged, List<Warning> warnings) {
    if (!isKnown(root)) {
      return EInvoiceFile.none(Flaw.UNKNOWN_SYNTAX);
    }
    List<EInvoice> stated =
        ofRoot(root).stream()
            .filter(invoice -> !invoice.data().fields().isEmpty())
            .limit(MAX_INVOICES)
            .map(invoice -> invoice.with(damaged, warnings))
            .toList();
    return stated.isEmpty()
        ? EInvoiceFile.none(Flaw.NOTHING_STATED)
        : new EInvoiceFile(stated, Flaw.NONE);
  }

  private static boolean isKnown(Element root) {
    return switch (root.name()) {
      case "CrossIndustryDocument",
          "CrossIndustryInvoice",
          "CreditNote",
          "FatturaElettronica",
          "Comprobante",
          "Facturae" ->
          true;
      case "Invoice" -> root.first("HeaderExchangedDocument|LegalMonetaryTotal").isPresent();
      case "Faktura" -> root.first("Fa").isPresent();
      case "StandardBusinessDocument" ->
          root.first("CrossIndustryInvoice|Invoice|CreditNote").isPresent();
      default -> false;
    };
  }

  private static List<EInvoice> ofRoot(Element root) {
    return switch (root.name()) {
      case "CrossIndustryDocument" ->
          List.of(CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_1));
      case "CrossIndustryInvoice" ->
          List.of(CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_2));
      case "Invoice", "CreditNote" -> List.of(ofGeneralName(root));
      case "FatturaElettronica" -> FatturaPa.read(root);
      case "Comprobante" -> Cfdi.read(root).stream().toList();
      case "Facturae" -> Facturae.read(root);
      case "Faktura" -> List.of(KsefInvoice.read(root));
      // The envelope of the Peppol network.
      case "StandardBusinessDocument" ->
          root.all("CrossIndustryInvoice|Invoice|CreditNote").stream()
              .flatMap(document -> ofRoot(document).stream())
              .toList();
      default -> List.of();
    };
  }

  /** Several vocabularies have a root named Invoice: the drafts of ZUGFeRD 1, too. */
  private static EInvoice ofGeneralName(Element root) {
    if (root.first("HeaderExchangedDocument").isPresent()) {
      return CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_1);
    }
    return root.first("InvoiceLines").isPresent() ? IsdocInvoice.read(root) : UblInvoice.read(root);
  }
}
