package com.invoiceparserpro.parsing.einvoice;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads e-invoice XML. Lenient about what does no harm (namespaces, order, unknown and missing
 * elements, a wrong encoding in the declaration), but adds nothing that the XML does not state.
 */
public final class EInvoiceReader {

  private EInvoiceReader() {}

  /**
   * The invoice in {@code xml}; empty if that is not well-formed, not an invoice in one of the
   * known syntaxes, states nothing, or goes beyond the bounds of a sane document.
   */
  public static Optional<EInvoice> read(byte[] xml) {
    return tree(xml).flatMap(EInvoiceReader::invoice).filter(e -> !e.data().fields().isEmpty());
  }

  private static Optional<Element> tree(byte[] xml) {
    try {
      return Optional.of(XmlTree.read(XmlText.of(xml)));
    } catch (XMLStreamException notReadable) {
      return Optional.empty();
    }
  }

  private static Optional<EInvoice> invoice(Element root) {
    return switch (root.name()) {
      case "CrossIndustryDocument" ->
          Optional.of(CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_1));
      case "CrossIndustryInvoice" ->
          Optional.of(CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_2));
      case "Invoice", "CreditNote" -> ofGeneralName(root);
      // The envelope of the Peppol network.
      case "StandardBusinessDocument" ->
          root.first("CrossIndustryInvoice|Invoice|CreditNote").flatMap(EInvoiceReader::invoice);
      default -> Optional.empty();
    };
  }

  /** Several vocabularies have a root named Invoice: the drafts of ZUGFeRD 1, too. */
  private static Optional<EInvoice> ofGeneralName(Element root) {
    if (root.first("HeaderExchangedDocument").isPresent()) {
      return Optional.of(CrossIndustryInvoice.read(root, EInvoice.Syntax.CII_1));
    }
    return root.first("LegalMonetaryTotal").map(totals -> UblInvoice.read(root));
  }
}
