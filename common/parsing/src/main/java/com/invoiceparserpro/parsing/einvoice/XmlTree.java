package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.parsing.einvoice.EInvoiceFile.Flaw;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into {@link Element}s within bounds. A document type declaration, and with it every
 * entity of its own, is refused: no e-invoice has one.
 */
final class XmlTree {

  static final int MAX_DEPTH = 64;
  static final int MAX_ELEMENTS = 300_000;
  static final int MAX_ATTRIBUTES = 100;

  /** Longer texts are attachments, of no interest here. */
  static final int MAX_TEXT = 20_000;

  private XmlTree() {}

  /**
   * The root element with all below it; what comes behind it is not looked at.
   *
   * @throws UnreadableXmlException if the XML is beyond the bounds or has a DTD
   * @throws XMLStreamException if it is not well-formed
   */
  static Element read(String xml) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
    try {
      return read(reader);
    } finally {
      reader.close();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // Prefixes are cut off by hand, so that an undeclared one is no error.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  private static Element read(XMLStreamReader reader) throws XMLStreamException {
    Deque<Element> open = new ArrayDeque<>();
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          if (elements > MAX_ELEMENTS
              || open.size() >= MAX_DEPTH
              || reader.getAttributeCount() > MAX_ATTRIBUTES) {
            throw new UnreadableXmlException(Flaw.OVERSIZED);
          }
          Element element = element(reader);
          if (!open.isEmpty()) {
            open.getLast().add(element);
          }
          open.addLast(element);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Element element = open.removeLast();
          if (open.isEmpty()) {
            return element;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.getLast().append(reader.getText(), MAX_TEXT);
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableXmlException(Flaw.DOCUMENT_TYPE);
        default -> {}
      }
    }
    throw new XMLStreamException("no root element");
  }

  private static Element element(XMLStreamReader reader) {
    String qualified = reader.getLocalName();
    int colon = qualified.lastIndexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    String namespace = "";
    Map<String, String> attributes = reader.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      boolean declares = "xmlns".equals(reader.getAttributePrefix(i)) || name.equals("xmlns");
      if (declares && name.equals(prefix.isEmpty() ? "xmlns" : prefix)) {
        namespace = value;
      } else if (!declares) {
        attributes.put(Element.key(local(name)), value);
      }
    }
    return new Element(local(qualified), namespace.strip().toLowerCase(Locale.ROOT), attributes);
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
