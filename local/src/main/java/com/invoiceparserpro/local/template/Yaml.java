package com.invoiceparserpro.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Steps into a tree of mappings and lists; what is not there is empty. */
final class Yaml {

  private Yaml() {}

  static Map<?, ?> mapping(Map<?, ?> parent, String... path) {
    Map<?, ?> current = parent;
    for (String key : path) {
      current = current.get(key) instanceof Map<?, ?> child ? child : Map.of();
    }
    return current;
  }

  static List<String> strings(Map<?, ?> parent, String key) {
    return parent.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The mappings of a list. */
  static List<Map<?, ?>> mappings(Map<?, ?> parent, String key) {
    List<Map<?, ?>> mappings = new ArrayList<>();
    if (parent.get(key) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> map) {
          mappings.add(map);
        }
      }
    }
    return mappings;
  }

  /**
   * The text at {@code key}.
   *
   * @throws TemplateException if there is none
   */
  static String text(String where, Map<?, ?> parent, String key) {
    if (parent.get(key) instanceof String text) {
      return text;
    }
    throw new TemplateException(where + " has no " + key + ".");
  }

  static int number(String where, Map<?, ?> parent, String key, int otherwise) {
    Object value = parent.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Integer number) {
      return number;
    }
    throw new TemplateException(
        where + ": " + key + " is not a number: " + Objects.toString(value));
  }
}
