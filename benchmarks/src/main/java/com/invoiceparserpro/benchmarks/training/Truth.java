package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document states, as the JSON beside it says.
 *
 * @param layout documents of one layout are trained on, or asked, together
 * @param accepted the values that count as right; a list without any says that none is stated, and
 *     a field without a list is not known
 */
record Truth(
    String layout,
    Map<Field, List<String>> accepted,
    Map<Field, Boolean> mayBeNone,
    boolean anySign,
    List<BigDecimal> lineAmounts) {

  private static final String ALTERNATIVES = "alternatives";

  static Truth read(Path json, String name) throws IOException {
    Map<String, @Nullable Object> document = JsonFile.read(json);
    List<?> hidden = list(document.get("not_visible"));
    Map<Field, List<String>> accepted = new EnumMap<>(Field.class);
    Map<Field, Boolean> none = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String key = field.jsonName();
      if (!document.containsKey(key) || hidden.contains(key)) {
        continue;
      }
      List<@Nullable Object> all = new ArrayList<>();
      all.add(document.get(key));
      if (document.get(ALTERNATIVES) instanceof Map<?, ?> alternatives) {
        all.addAll(list(alternatives.get(key)));
      }
      accepted.put(field, all.stream().filter(v -> v != null).map(String::valueOf).toList());
      none.put(field, all.contains(null));
    }
    List<BigDecimal> amounts = new ArrayList<>();
    for (Object line : list(document.get("line_items"))) {
      if (line instanceof Map<?, ?> item && item.get("amount") instanceof String amount) {
        amounts.add(new BigDecimal(amount));
      }
    }
    String layout = document.get("layout") instanceof String given ? given : name;
    return new Truth(
        layout, accepted, none, Boolean.TRUE.equals(document.get("sign_insensitive")), amounts);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  boolean knows(Field field) {
    return accepted.containsKey(field);
  }

  /** Whether to give no value is right. */
  boolean acceptsNone(Field field) {
    return mayBeNone.getOrDefault(field, true);
  }

  /** Whether {@code value} is right. Zero is no value, where none is right. */
  boolean accepts(Field field, Object value) {
    if (acceptsNone(field) && value instanceof BigDecimal amount && amount.signum() == 0) {
      return true;
    }
    return accepted.getOrDefault(field, List.of()).stream()
        .anyMatch(expected -> Agreement.holds(field, expected, value, anySign));
  }
}
