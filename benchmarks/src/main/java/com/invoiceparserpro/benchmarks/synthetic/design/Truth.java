package com.invoiceparserpro.benchmarks.synthetic.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages print, filled while they are composed: a value counts only once it stands
 * somewhere.
 */
public final class Truth {

  /** A line as printed; null for what is not. */
  public record Line(
      String description,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal price,
      BigDecimal amount,
      List<BigDecimal> otherAmounts) {}

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, Set<@Nullable String>> others = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> optionalLines = new ArrayList<>();
  private final Set<String> printed = new LinkedHashSet<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private boolean anySign;

  void field(String name, String value, String print) {
    fields.put(name, value);
    printed.add(print);
  }

  void field(String name, BigDecimal value, String print) {
    field(name, value.toPlainString(), print);
  }

  void field(String name, LocalDate value, String print) {
    field(name, value.toString(), print);
  }

  /** A value without a print of its own, such as a currency by its sign or a sum of two taxes. */
  void derived(String name, String value) {
    fields.put(name, value);
  }

  /** A value that is accepted beside the stated one; null for an empty answer. */
  void other(String name, @Nullable String value) {
    others.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
  }

  void line(Line line) {
    lines.add(line);
  }

  void optionalLine(Line line) {
    optionalLines.add(line);
  }

  /** Text that must be found in the finished PDF. */
  void printed(String text) {
    printed.add(text);
  }

  void tag(String name, Object value) {
    tags.put(name, value.toString().toLowerCase(Locale.ROOT));
  }

  void signsMayDiffer() {
    anySign = true;
  }

  public @Nullable String value(String field) {
    return fields.get(field);
  }

  public Map<String, Set<@Nullable String>> others() {
    return others;
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Line> optionalLines() {
    return optionalLines;
  }

  public Set<String> printed() {
    return printed;
  }

  public Map<String, String> tags() {
    return tags;
  }

  public boolean anySign() {
    return anySign;
  }
}
