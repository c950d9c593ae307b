package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds items that are no rows of a table but lists of keys and values: "Quantity: 2", below it
 * "Rate: 650.00", below it "Amount: 1,300.00".
 */
final class KeyedItems {

  /** The keys, in the order of the columns that they become. */
  private static final List<LabelKind> KEYS =
      List.of(
          LabelKind.COLUMN_DESCRIPTION,
          LabelKind.COLUMN_QUANTITY,
          LabelKind.COLUMN_UNIT_PRICE,
          LabelKind.COLUMN_AMOUNT);

  private static final KindSet ALL_KEYS = KindSet.where(KEYS::contains);

  /** Lines without a key inside one item. */
  private static final int MAX_BETWEEN = 2;

  private static final int MAX_ITEMS = 200;

  /** So many keys on one line are an item. */
  private static final int INLINE = 3;

  /** An item while its keys are read. */
  private static final class Item {
    final int first;
    final Map<LabelKind, AmountSpot> numbers = new LinkedHashMap<>();
    final List<ReadLine> lines = new ArrayList<>();
    @Nullable Span name;
    int last;

    Item(int first) {
      this.first = first;
      this.last = first;
    }

    boolean has(LabelKind kind) {
      return kind == LabelKind.COLUMN_DESCRIPTION ? name != null : numbers.containsKey(kind);
    }
  }

  private final List<ReadLine> lines;
  private final List<Item> items = new ArrayList<>();

  private KeyedItems(List<ReadLine> lines) {
    this.lines = lines;
  }

  static Optional<Table> find(List<ReadLine> lines) {
    return new KeyedItems(lines).find();
  }

  /** The same, only where a line has all keys of an item. */
  static Optional<Table> findInline(List<ReadLine> lines) {
    for (ReadLine line : lines) {
      if (isInline(line)) {
        return find(lines);
      }
    }
    return Optional.empty();
  }

  private Optional<Table> find() {
    for (int i = 0; i < lines.size() && items.size() < MAX_ITEMS; i++) {
      boolean inline = isInline(lines.get(i));
      for (LabelMatch label : lines.get(i).labels()) {
        read(i, label, inline);
      }
    }
    items.forEach(this::complete);
    items.removeIf(item -> item.name == null || !isCounted(item));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    int first = items.get(0).first;
    List<Column> columns =
        KEYS.stream().map(kind -> new Column(kind, lines.get(first).line().box())).toList();
    List<Row> rows = items.stream().map(item -> row(item, columns)).toList();
    int end = items.get(items.size() - 1).last + 1;
    return Optional.of(new Table(first, first, end, columns, rows));
  }

  /** A quantity and what it costs; an amount alone may be anything. */
  private static boolean isCounted(Item item) {
    return item.has(LabelKind.COLUMN_QUANTITY)
        && (item.has(LabelKind.COLUMN_UNIT_PRICE) || item.has(LabelKind.COLUMN_AMOUNT));
  }

  /** "Product: Vise, Quantity: 2, Price: 35.00": all keys of an item on one line. */
  private static boolean isInline(ReadLine line) {
    int keys = 0;
    boolean named = false;
    for (LabelMatch label : line.labels()) {
      if (isKey(label)) {
        keys++;
        named |= label.is(LabelKind.COLUMN_DESCRIPTION) && label.opensSegment();
      }
    }
    return named && keys >= INLINE;
  }

  private static boolean isKey(LabelMatch label) {
    return label.hasColon() && label.any(ALL_KEYS);
  }

  private void read(int index, LabelMatch label, boolean inline) {
    ReadLine line = lines.get(index);
    boolean sum = label.isStrong(KindSet.SUM) || !label.opensSegment();
    if ((sum && !inline) || !label.hasColon()) {
      return;
    }
    for (LabelKind kind : KEYS) {
      if (!label.is(kind)) {
        continue;
      }
      if (kind == LabelKind.COLUMN_DESCRIPTION) {
        Span name = textAfter(line, label);
        if (name != null) {
          Item item = itemFor(kind, index);
          item.name = name;
          item.lines.add(line);
        }
        return;
      }
      AmountSpot number = numberAfter(line, label);
      if (number != null && !number.percent()) {
        Item item = itemFor(kind, index);
        item.numbers.put(kind, number);
        item.lines.add(line);
      }
      return;
    }
  }

  private Item itemFor(LabelKind kind, int index) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    boolean near =
        last != null
            && index - last.last <= MAX_BETWEEN + 1
            && lines.get(last.last).page() == lines.get(index).page();
    if (last == null || !near || last.has(kind)) {
      last = new Item(index);
      items.add(last);
    }
    last.last = index;
    return last;
  }

  /**
   * What no key names: the text above the first one, and the product on the line below the last.
   */
  private void complete(Item item) {
    ReadLine above = item.first > 0 ? lines.get(item.first - 1) : null;
    if (item.name == null && above != null && isName(above, lines.get(item.first))) {
      item.name = above.line().segments().get(0);
      item.lines.add(0, above);
    }
    AmountSpot quantity = item.numbers.get(LabelKind.COLUMN_QUANTITY);
    AmountSpot price = item.numbers.get(LabelKind.COLUMN_UNIT_PRICE);
    if (quantity == null
        || price == null
        || item.has(LabelKind.COLUMN_AMOUNT)
        || item.last + 1 >= lines.size()) {
      return;
    }
    for (AmountSpot spot : lines.get(item.last + 1).amounts()) {
      if (ItemAmounts.isProduct(quantity.value(), price.value(), spot.value())) {
        item.numbers.put(LabelKind.COLUMN_AMOUNT, spot);
      }
    }
  }

  private static boolean isName(ReadLine above, ReadLine below) {
    return above.page() == below.page()
        && above.line().segments().size() == 1
        && above.amounts().stream().noneMatch(AmountSpot::looksLikeMoney)
        && above.labels().stream().noneMatch(LabelMatch::hasColon)
        && Chars.hasLetter(above.line().text());
  }

  private static @Nullable Span textAfter(ReadLine line, LabelMatch label) {
    Span segment = label.segment();
    String text = line.line().text();
    int from = label.span().to();
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    if (from >= text.length()) {
      return null;
    }
    int to = from < segment.to() ? segment.to() : line.line().segmentAt(from).to();
    for (LabelMatch next : line.labels()) {
      to = isKey(next) && next.span().from() > from ? Math.min(to, next.span().from()) : to;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != ')') {
      to--;
    }
    Span name = new Span(line.line(), from, to).trimmed();
    return Chars.hasLetter(name.text()) ? name : null;
  }

  private static @Nullable AmountSpot numberAfter(ReadLine line, LabelMatch label) {
    return line.amounts().stream()
        .filter(spot -> spot.span().from() >= label.span().to())
        .findFirst()
        .orElse(null);
  }

  private static Row row(Item item, List<Column> columns) {
    Map<Integer, AmountSpot> cells = new TreeMap<>();
    item.numbers.forEach((kind, spot) -> cells.put(KEYS.indexOf(kind), spot));
    Row row = new Row(item.lines.get(0), cells, columns);
    item.lines.stream().skip(1).forEach(row.lines::add);
    if (item.name != null) {
      row.description.add(item.name);
    }
    return row;
  }
}
