package com.invoiceparserpro.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Unmodifiable copies that keep the enum's order, which is the order of the contract. */
final class Copies {

  private Copies() {}

  static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
