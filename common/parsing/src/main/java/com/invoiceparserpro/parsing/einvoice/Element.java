package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An XML element by its local name. Namespaces play no part: real documents get them wrong, and no
 * local name has two meanings at one place.
 *
 * <p>Paths are local names below this element with {@code /} between levels and {@code |} between
 * alternative names of one level.
 */
final class Element {

  private final String name;
  private final String namespace;
  private final Map<String, String> attributes;
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * An element.
   *
   * @param namespace that the element itself declares for its name, in lower case; else empty
   * @param attributes by {@link #key}
   */
  Element(String name, String namespace, Map<String, String> attributes) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  /** An element that has nothing, to look in where one is missing. */
  static Element nothing() {
    return new Element("", "", Map.of());
  }

  /** Versions of one syntax write the same attribute in other cases. */
  static String key(String attribute) {
    return attribute.toLowerCase(Locale.ROOT);
  }

  String name() {
    return name;
  }

  String namespace() {
    return namespace;
  }

  /** The text directly in this element, as it stands. */
  String text() {
    return text.toString();
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(key(attribute)));
  }

  void add(Element child) {
    children.add(child);
  }

  /** Adds text up to a length of {@code limit}; the rest is dropped. */
  void append(String characters, int limit) {
    text.append(characters, 0, Math.min(characters.length(), limit - text.length()));
  }

  /** All elements at {@code path}, in document order. */
  List<Element> all(String path) {
    List<Element> found = List.of(this);
    for (String step : path.split("/", -1)) {
      List<String> names = List.of(step.split("\\|", -1));
      List<Element> next = new ArrayList<>();
      for (Element parent : found) {
        for (Element child : parent.children) {
          if (names.contains(child.name)) {
            next.add(child);
          }
        }
      }
      found = next;
    }
    return found;
  }

  Optional<Element> first(String path) {
    return all(path).stream().findFirst();
  }

  /** The first text at {@code path} that is not blank, on one line. */
  Optional<String> text(String path) {
    return all(path).stream().flatMap(e -> Lexical.text(e.text()).stream()).findFirst();
  }

  Optional<BigDecimal> amount(String path) {
    return text(path).flatMap(Lexical::amount);
  }

  Optional<BigDecimal> number(String path) {
    return text(path).flatMap(Lexical::number);
  }
}
