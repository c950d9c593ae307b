package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.MoneyHabit;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What an amount looks like and where it stands, before any label is asked. */
final class MoneyTraits {

  /** Fewer letters between two amounts are a currency or a unit. */
  private static final int CLAUSE = 6;

  private final boolean decimals;
  private final BigDecimal largest;
  private final int lastItem;
  private final List<ReadLine> lines;

  private MoneyTraits(List<ReadLine> lines, Set<ReadLine> used) {
    this.lines = lines;
    BigDecimal most = BigDecimal.ZERO;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      for (AmountSpot spot : lines.get(i).amounts()) {
        most = spot.looksLikeMoney() ? most.max(spot.value().abs()) : most;
      }
      last = used.contains(lines.get(i)) ? i : last;
    }
    this.decimals = MoneyHabit.hasDecimals(lines);
    this.largest = most;
    this.lastItem = last;
  }

  static MoneyTraits of(List<ReadLine> lines, Set<ReadLine> used) {
    return new MoneyTraits(lines, used);
  }

  Features of(ReadLine line, AmountSpot spot) {
    Word word = line.line().words().get(line.line().wordAt(spot.span().from()));
    return new Features()
        .add(spot.looksLikeMoney() ? Feature.MONEY : decimals ? Feature.WHOLE : Feature.WHOLE_MONEY)
        .addIf(!isLast(spot, line), Feature.NOT_LAST)
        .addIf(spot.currency() != null, Feature.CURRENCY)
        .addIf(spot.value().signum() == 0, Feature.ZERO)
        .addIf(spot.value().signum() < 0, Feature.NEGATIVE)
        .addIf(spot.value().abs().compareTo(largest) == 0, Feature.LARGEST)
        .addIf(word.bold(), Feature.BOLD)
        .add(Feature.DEPTH, line.line().baseline() / line.page().height())
        .add(Feature.LATER_PAGE, Math.min(3, line.page().number() - 1))
        .addIf(isBelowItems(line), Feature.BELOW_ITEMS);
  }

  private boolean isBelowItems(ReadLine line) {
    if (lastItem < 0) {
      return false;
    }
    ReadLine last = lines.get(lastItem);
    int pages = Integer.compare(line.page().number(), last.page().number());
    return pages > 0 || (pages == 0 && line.line().baseline() > last.line().baseline());
  }

  private static boolean isLast(AmountSpot spot, ReadLine line) {
    for (AmountSpot other : line.amounts()) {
      if (other.span().from() > spot.span().from()
          && !other.percent()
          && Chars.letters(line.line().text().substring(spot.span().to(), other.span().from()))
              < CLAUSE) {
        return false;
      }
    }
    return true;
  }
}
