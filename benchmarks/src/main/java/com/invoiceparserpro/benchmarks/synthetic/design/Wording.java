package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Country;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Words;
import java.util.HashMap;
import java.util.Map;

/** The words of one document: of the synonyms it keeps to those it once used. */
final class Wording {

  private final Country country;
  private final Draw draw;
  private final Look look;
  private final Map<String, String> used = new HashMap<>();

  Wording(Country country, Draw draw, Look look) {
    this.country = country;
    this.draw = draw;
    this.look = look;
  }

  Words words() {
    return country.words();
  }

  boolean has(String key) {
    return country.words().has(key);
  }

  /** A wording without a colon. */
  String plain(String key) {
    return used.computeIfAbsent(key, k -> country.words().pick(k, draw));
  }

  /** A wording as a label, with the document's colon and letters. */
  String label(String key) {
    String text = cased(plain(key));
    boolean closed = text.endsWith(".") || text.endsWith("#") || text.endsWith(":");
    return closed && look.colon().equals(".") ? text : text + look.colon();
  }

  /** Capital letters where the document's labels have them. */
  String cased(String text) {
    return look.upperLabels() ? text.toUpperCase(country.locale()) : text;
  }

  String filled(String key, String place, String value) {
    return country.words().pick(key, draw).replace(place, value);
  }
}
