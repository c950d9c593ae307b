package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which amounts a document states: asked together, as one tells of the others.
 *
 * @param choices by field; a field without candidates may be missing
 * @param surroundings what the amounts are held against
 */
public record AmountQuestion(
    Map<Field, List<Choice<BigDecimal>>> choices, Surroundings surroundings) {

  /** The fields of a combination, in the order of its options. */
  public static final List<Field> FIELDS =
      List.of(
          Field.TOTAL_AMOUNT,
          Field.SUBTOTAL,
          Field.TAX_AMOUNT,
          Field.DISCOUNT_AMOUNT,
          Field.SHIPPING_AMOUNT);

  /** Values of a field that take part, at most: the best ones. */
  private static final int MOST = 5;

  /** A total may be the subtotal too, so there are more of those. */
  private static final int MOST_SUBTOTALS = 7;

  private record Scored(Option option, double score) {}

  /** All combinations of the values that score best alone. */
  public AmountTable table(Weights weights) {
    List<List<Option>> options = new ArrayList<>();
    for (Field field : FIELDS) {
      options.add(options(field, weights.of(field)));
    }
    return new AmountTable(options, surroundings);
  }

  public Map<Field, Answer<BigDecimal>> answer(Weights weights) {
    return table(weights).answer(weights);
  }

  private List<Option> options(Field field, double[] weights) {
    Map<BigDecimal, List<Choice<BigDecimal>>> byValue = new LinkedHashMap<>();
    for (Choice<BigDecimal> choice : choices.getOrDefault(field, List.of())) {
      if (Option.fits(choice.value())) {
        byValue
            .computeIfAbsent(choice.value().stripTrailingZeros(), value -> new ArrayList<>())
            .add(choice);
      }
    }
    List<Scored> scored = new ArrayList<>();
    for (List<Choice<BigDecimal>> places : byValue.values()) {
      Option option = new Option(places);
      scored.add(new Scored(option, option.score(weights)));
    }
    scored.sort(Comparator.comparingDouble(each -> -each.score()));
    int most = Math.min(scored.size(), field == Field.SUBTOTAL ? MOST_SUBTOTALS : MOST);
    return scored.subList(0, most).stream().map(Scored::option).toList();
  }
}
