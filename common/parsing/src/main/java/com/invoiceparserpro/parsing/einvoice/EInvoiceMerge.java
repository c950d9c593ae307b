package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins an e-invoice's XML with its page: values of the XML, places of the page. */
public final class EInvoiceMerge {

  private static final Set<Field> SUMS = EnumSet.of(Field.SUBTOTAL, Field.TOTAL_AMOUNT);

  private static final Set<Field> AMOUNTS =
      EnumSet.of(
          Field.SUBTOTAL,
          Field.TAX_AMOUNT,
          Field.DISCOUNT_AMOUNT,
          Field.SHIPPING_AMOUNT,
          Field.TOTAL_AMOUNT,
          Field.AMOUNT_DUE);

  /** Confidence from which the page's reading is taken for what it prints. */
  private static final double SURE = 0.8;

  private EInvoiceMerge() {}

  /**
   * The values of {@code xml}, each with the page's location where the page prints the same. What
   * the XML does not state is taken from the page, except for allowances and shipping where the XML
   * lists its lines: it would have stated them.
   */
  public static InvoiceData merge(EInvoice xml, Print print) {
    InvoiceData stated = xml.data();
    InvoiceData page = print.data();
    boolean full = stated.lineItems().stream().anyMatch(EInvoiceMerge::hasAmount);
    boolean otherAmounts = isOtherAmount(xml, print);
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      boolean printed = otherAmounts && AMOUNTS.contains(field);
      (printed ? page.field(field) : stated.field(field))
          .<Extracted<?>>map(value -> located(field, value, xml, print))
          .or(() -> full && isAllowanceOrCharge(field) ? Optional.empty() : page.field(field))
          .ifPresent(value -> fields.put(field, value));
    }
    boolean linesOfPage =
        (!full && page.lineItems().stream().anyMatch(EInvoiceMerge::hasAmount))
            || areOtherLines(xml, print);
    return new InvoiceData(
        fields,
        stated.taxBreakdown().isEmpty() ? page.taxBreakdown() : stated.taxBreakdown(),
        linesOfPage ? page.lineItems() : new LineMatch(xml, print).located());
  }

  /**
   * Whether the page states another total, and the XML's nowhere: what people see and pay counts.
   */
  private static boolean isOtherAmount(EInvoice xml, Print print) {
    Optional<BigDecimal> total = xml.data().amount(Field.TOTAL_AMOUNT);
    Optional<Extracted<?>> printed =
        print.read(Field.TOTAL_AMOUNT).filter(read -> read.confidence() >= SURE);
    if (total.isEmpty() || printed.isEmpty()) {
      return false;
    }
    Object read = printed.get().value();
    List<Object> choices = xml.choices().fields().getOrDefault(Field.TOTAL_AMOUNT, List.of());
    return !Agreement.same(total.get(), read)
        && choices.stream().noneMatch(choice -> Agreement.same(choice, read))
        && print.find(total.get()).isEmpty();
  }

  /** Whether most line amounts are printed nowhere, and the page's own lines add up. */
  private static boolean areOtherLines(EInvoice xml, Print print) {
    List<LineItem> stated = xml.data().lineItems();
    long printed =
        stated.stream()
            .flatMap(line -> line.decimal(LineColumn.AMOUNT).stream())
            .filter(amount -> print.find(amount).isPresent())
            .count();
    BigDecimal sum = LineItem.sum(print.data().lineItems()).orElse(BigDecimal.ZERO);
    return printed * 2 <= stated.size()
        && SUMS.stream()
            .flatMap(field -> print.data().amount(field).stream())
            .anyMatch(amount -> sum.signum() != 0 && amount.compareTo(sum) == 0);
  }

  private static Extracted<?> located(Field field, Extracted<?> stated, EInvoice xml, Print print) {
    Optional<Extracted<?>> read = print.read(field);
    Object value = stated.value();
    List<Object> choices = xml.choices().fields().getOrDefault(field, List.of());
    if (read.isPresent() && !Agreement.same(value, read.get().value())) {
      for (Object choice : choices) {
        if (Agreement.same(choice, read.get().value())) {
          return of(choice, stated, read.get().location());
        }
      }
    }
    if (read.isPresent() && Agreement.samePlace(value, read.get().value())) {
      return of(value, stated, read.get().location());
    }
    if (xml.damaged() && value instanceof String text) {
      Optional<Extracted<String>> restored = print.restore(text);
      if (restored.isPresent()) {
        return restored.get();
      }
    }
    Optional<Location> place = print.find(value);
    if (place.isEmpty() && value instanceof String) {
      for (Object choice : choices) {
        Optional<Location> there = print.find(choice);
        if (there.isPresent()) {
          return of(choice, stated, there.get());
        }
      }
    }
    return of(value, stated, place.orElse(null));
  }

  private static Extracted<?> of(Object value, Extracted<?> stated, @Nullable Location place) {
    return new Extracted<>(value, stated.confidence(), stated.source(), place);
  }

  private static boolean isAllowanceOrCharge(Field field) {
    return field == Field.DISCOUNT_AMOUNT || field == Field.SHIPPING_AMOUNT;
  }

  private static boolean hasAmount(LineItem line) {
    return line.cell(LineColumn.AMOUNT).isPresent();
  }
}
