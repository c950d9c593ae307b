package com.invoiceparserpro.parsing.einvoice;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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

  /** Longer texts are attachments, of no interest here. */
  static final int MAX_TEXT = 20_000;

  private XmlTree() {}

  /**
   * The root element with all below it; what comes behind it is not looked at.
   *
   * @throws XMLStreamException if the XML is not well-formed, beyond the bounds, or has a DTD
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
          if (elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
            throw new XMLStreamException("more or deeper elements than an invoice has");
          }
          Element element = new Element(local(reader.getLocalName()), attributes(reader));
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
            throw new XMLStreamException("a document type declaration or an entity");
        default -> {}
      }
    }
    throw new XMLStreamException("no root element");
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
