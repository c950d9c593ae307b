package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what an XML states; what it does not state leaves no trace. */
final class StatedFields {

  /** Short of certain: exporters write wrong XML too. */
  static final double CONFIDENCE = 0.99;

  private final Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
  private final Map<Field, List<Object>> alternatives = new EnumMap<>(Field.class);
  private final Set<Field> unreadable = EnumSet.noneOf(Field.class);
  private final Set<Field> irregular = EnumSet.noneOf(Field.class);

  void put(Field field, Optional<?> value) {
    value.ifPresent(v -> fields.put(field, stated(v)));
  }

  /** The first of {@code paths} below {@code parent} that has a value of the field's type. */
  void read(Field field, Element parent, String... paths) {
    for (String path : paths) {
      Optional<String> text = parent.text(path);
      if (text.isEmpty()) {
        continue;
      }
      Optional<?> value = typed(field, text.get());
      if (value.isEmpty()) {
        unreadable.add(field);
        continue;
      }
      boolean plain = field.type() == ValueType.AMOUNT || field.type() == ValueType.DATE;
      if (plain && !Lexical.isCanonical(text.get())) {
        irregular.add(field);
      }
      unreadable.remove(field);
      put(field, value);
      return;
    }
  }

  private static Optional<?> typed(Field field, String text) {
    return switch (field.type()) {
      case AMOUNT -> Lexical.amount(text);
      case DATE -> Lexical.date(text);
      case CURRENCY -> Lexical.currency(text);
      case NUMBER -> Lexical.number(text);
      case TEXT -> Optional.of(text);
    };
  }

  /** For sums that e-invoices state as zero where there is nothing of the kind. */
  void putUnlessZero(Field field, Optional<BigDecimal> amount) {
    put(field, amount.filter(a -> a.signum() != 0));
  }

  /** The sum of stated parts: stated where there is one part, else derived. */
  void putSum(Field field, List<BigDecimal> parts) {
    sum(parts)
        .ifPresent(
            total ->
                fields.put(
                    field,
                    parts.size() == 1
                        ? stated(total)
                        : new Extracted<>(total, CONFIDENCE, Source.DERIVED, null)));
  }

  /** Another value that the XML states and that pages print for {@code field} as well. */
  void orElse(Field field, Optional<?> value) {
    value.ifPresent(v -> alternatives.computeIfAbsent(field, f -> new ArrayList<>()).add(v));
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  /** Fields whose value is there, but is none. */
  Set<Field> unreadable() {
    return unreadable;
  }

  /** Fields whose value is written in a form that XML does not have. */
  Set<Field> irregular() {
    return irregular;
  }

  /** The invoice that these fields head. */
  EInvoice invoice(
      Element root,
      EInvoice.Syntax syntax,
      @Nullable String profile,
      DocumentType type,
      Optional<String> language,
      List<TaxLine> taxes,
      List<StatedLine> lines) {
    List<StatedLine> billed = lines.stream().filter(StatedLine::isBilled).toList();
    return new EInvoice(
        type,
        language.orElse(null),
        new InvoiceData(fields, taxes, billed.stream().map(StatedLine::item).toList()),
        syntax,
        profile,
        new EInvoice.Choices(alternatives, billed.stream().map(StatedLine::texts).toList()),
        false,
        Conformity.of(root, syntax, profile, this));
  }

  /** All amounts at {@code path}. */
  static List<BigDecimal> amounts(Element parent, String path) {
    return parent.all(path).stream().flatMap(e -> Lexical.amount(e.text()).stream()).toList();
  }

  static List<BigDecimal> joined(List<BigDecimal> some, List<BigDecimal> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The sum of {@code amounts}; empty if there are none. */
  static Optional<BigDecimal> sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal::add);
  }

  /**
   * Of the same sum in several currencies, the one in {@code currency}; the first where none says
   * its currency.
   */
  static Optional<BigDecimal> amountIn(Optional<String> currency, List<Element> sums) {
    return sums.stream()
        .filter(sum -> currency.isPresent() && currency.equals(sum.attribute("currencyID")))
        .findFirst()
        .or(() -> sums.stream().filter(sum -> sum.attribute("currencyID").isEmpty()).findFirst())
        .or(() -> sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty())
        .flatMap(sum -> Lexical.amount(sum.text()));
  }

  static Extracted<?> stated(Object value) {
    return stated(value, null);
  }

  static Extracted<?> stated(Object value, @Nullable Location place) {
    return new Extracted<>(value, CONFIDENCE, Source.E_INVOICE, place);
  }
}
