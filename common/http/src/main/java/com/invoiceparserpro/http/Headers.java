package com.invoiceparserpro.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of a request; names without regard to case. */
final class Headers {

  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** API Gateway sends both forms; a hand-made event may have one. */
  Headers(@Nullable Map<String, String> single, @Nullable Map<String, List<String>> multiple) {
    if (single != null) {
      single.forEach((name, value) -> values.put(name, List.of(value)));
    }
    if (multiple != null) {
      multiple.forEach((name, all) -> values.put(name, List.copyOf(all)));
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The last value, as API Gateway's single-value form has it. */
  Optional<String> last(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
