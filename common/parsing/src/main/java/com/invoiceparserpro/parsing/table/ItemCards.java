package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds items that are printed as cards: each has its name on top and, on the same or the next
 * lines, a quantity, a price and their product, with labels of its own or with none. That all
 * products add up to a printed total proves them.
 */
final class ItemCards {

  /** Lines from the first number of a card to its last. */
  private static final int DEPTH = 3;

  /** In font sizes: lines of one card are no farther apart. */
  private static final double LINE_GAP = 2.6;

  /** Numbers of one card that are multiplied with each other. */
  private static final int MAX_NUMBERS = 16;

  private static final int MAX_CARDS = 300;

  private static final KindSet QUANTITY = KindSet.of(LabelKind.COLUMN_QUANTITY);

  private static final List<LabelKind> COLUMNS =
      List.of(
          LabelKind.COLUMN_DESCRIPTION,
          LabelKind.COLUMN_QUANTITY,
          LabelKind.COLUMN_UNIT_PRICE,
          LabelKind.COLUMN_AMOUNT);

  private final List<ReadLine> lines;
  private final Set<AmountSpot> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Card> cards = new ArrayList<>();

  private ItemCards(List<ReadLine> lines) {
    this.lines = lines;
  }

  /** At least two cards that are proven; none where they do not add up to one of {@code totals}. */
  static Optional<Table> find(List<ReadLine> lines, PrintedTotals totals) {
    return new ItemCards(lines).find(totals);
  }

  private Optional<Table> find(PrintedTotals totals) {
    for (int i = 0; i < lines.size() && cards.size() < MAX_CARDS; i++) {
      if (!isOfSum(lines.get(i))) {
        for (AmountSpot amount : lines.get(i).amounts()) {
          if (amount.looksLikeMoney() && amount.value().signum() != 0 && !taken.contains(amount)) {
            read(new Card.Place(i, amount));
          }
        }
      }
    }
    if (cards.size() < 2) {
      return Optional.empty();
    }
    int first = cards.stream().mapToInt(Card::first).min().orElseThrow();
    int end = cards.stream().mapToInt(Card::last).max().orElseThrow() + 1;
    List<Column> columns =
        COLUMNS.stream().map(kind -> new Column(kind, lines.get(first).line().box())).toList();
    List<Row> rows = new ArrayList<>();
    CardNames names = new CardNames(lines, cards);
    for (Card card : cards) {
      rows.add(row(card, names, columns));
    }
    boolean named = rows.stream().noneMatch(row -> row.description.isEmpty());
    return named && ItemChoice.adds(rows, totals)
        ? Optional.of(new Table(first, first, end, columns, rows))
        : Optional.empty();
  }

  private static boolean isOfSum(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      if (label.isStrong(KindSet.SUM) && !label.any(KindSet.COLUMN)) {
        return true;
      }
    }
    return false;
  }

  /** The card of an amount: the nearest two numbers that it is the product of. */
  private void read(Card.Place amount) {
    List<Card.Place> near = new ArrayList<>();
    for (int i = amount.line();
        i >= 0 && amount.line() - i <= DEPTH && joins(i, amount.line());
        i--) {
      addLoose(i, amount.spot(), near);
    }
    for (int i = amount.line() + 1;
        i < lines.size() && i - amount.line() <= DEPTH && joins(amount.line(), i);
        i++) {
      addLoose(i, amount.spot(), near);
    }
    Card best = null;
    int least = DEPTH + 1;
    for (Card.Place quantity : near) {
      for (Card.Place price : near) {
        if (quantity.equals(price) || !isProduct(quantity, price, amount.spot())) {
          continue;
        }
        Card card = new Card(quantity, price, amount);
        int depth = card.last() - card.first();
        if (depth < least) {
          best = card;
          least = depth;
        }
      }
    }
    if (best != null) {
      cards.add(best);
      taken.add(best.quantity().spot());
      taken.add(best.price().spot());
      taken.add(amount.spot());
    }
  }

  private boolean joins(int from, int to) {
    return CardNames.join(lines, from, to, LINE_GAP);
  }

  private void addLoose(int index, AmountSpot amount, List<Card.Place> near) {
    for (AmountSpot spot : lines.get(index).amounts()) {
      if (!spot.equals(amount)
          && !spot.percent()
          && spot.value().signum() != 0
          && !taken.contains(spot)
          && near.size() < MAX_NUMBERS) {
        near.add(new Card.Place(index, spot));
      }
    }
  }

  /** A quantity comes before its price; of one piece a label or a sign must say that it is one. */
  private boolean isProduct(Card.Place quantity, Card.Place price, AmountSpot amount) {
    if (quantity.spot().currency() != null
        || quantity.line() > price.line()
        || (quantity.line() == price.line()
            && quantity.spot().span().from() > price.spot().span().from())) {
      return false;
    }
    double product = quantity.spot().value().doubleValue() * price.spot().value().doubleValue();
    double value = amount.value().doubleValue();
    if (Math.abs(product - value) > 0.01 * Math.abs(value) + 1) {
      return false;
    }
    boolean one = product == value && quantity.spot().value().doubleValue() == 1;
    return ItemAmounts.isProduct(quantity.spot().value(), price.spot().value(), amount.value())
        && price.spot().value().doubleValue() != 1
        && (!one || isCalledQuantity(quantity));
  }

  /** Whether a label beside or above a number, or a sign behind it, says that it counts. */
  private boolean isCalledQuantity(Card.Place place) {
    Span span = place.spot().span();
    String text = span.line().text();
    int at = span.to();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && "x×".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    for (LabelMatch label : lines.get(place.line()).labels()) {
      if (label.any(QUANTITY)
          && label.span().to() <= span.from()
          && !Chars.hasLetterOrDigit(text.substring(label.span().to(), span.from()))) {
        return true;
      }
    }
    if (place.line() == 0) {
      return false;
    }
    for (LabelMatch label : lines.get(place.line() - 1).labels()) {
      Box box = label.span().box();
      if (label.any(QUANTITY) && box.x0() < span.box().x1() && span.box().x0() < box.x1()) {
        return true;
      }
    }
    return false;
  }

  private Row row(Card card, CardNames names, List<Column> columns) {
    Map<Integer, AmountSpot> cells = new TreeMap<>();
    cells.put(COLUMNS.indexOf(LabelKind.COLUMN_QUANTITY), card.quantity().spot());
    cells.put(COLUMNS.indexOf(LabelKind.COLUMN_UNIT_PRICE), card.price().spot());
    cells.put(COLUMNS.indexOf(LabelKind.COLUMN_AMOUNT), card.amount().spot());
    Row row = new Row(lines.get(card.amount().line()), cells, columns);
    for (int i = names.give(card, row); i <= card.last(); i++) {
      if (i != card.amount().line()) {
        row.lines.add(lines.get(i));
      }
    }
    return row;
  }
}
