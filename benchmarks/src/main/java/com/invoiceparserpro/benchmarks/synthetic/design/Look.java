package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Country;
import com.invoiceparserpro.benchmarks.synthetic.content.DateStyle;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.MoneyStyle;
import com.invoiceparserpro.benchmarks.synthetic.content.NumberStyle;
import com.invoiceparserpro.benchmarks.synthetic.page.Ruling;
import com.invoiceparserpro.benchmarks.synthetic.page.Valign;
import java.util.List;

/**
 * The choices that make a layout.
 *
 * @param money how sums are printed
 * @param cells how amounts in the table are printed
 * @param colon what stands after labels
 */
record Look(
    Frame frame,
    PairForm facts,
    SumForm sums,
    Ruling ruling,
    Valign valign,
    MoneyStyle money,
    MoneyStyle cells,
    DateStyle dates,
    String colon,
    boolean upperLabels,
    boolean boldLabels,
    boolean partyLabels,
    boolean currencyStated) {

  static Look draw(Country country, Draw draw) {
    NumberStyle numbers = NumberStyle.of(country.words().pick("numbers", draw));
    int mark = draw.between(0, 99);
    MoneyStyle.Place place = MoneyStyle.Place.valueOf(country.words().pick("places", draw));
    String sign = country.words().pick("currency.marks", draw);
    if (sign.length() > 1 && Character.isLetter(sign.charAt(0))) {
      place = spaced(place);
    }
    MoneyStyle.Negative negative = draw.any(MoneyStyle.Negative.class);
    MoneyStyle money = new MoneyStyle(numbers, country.decimals(), sign, place, negative);
    MoneyStyle cells = money.at(mark < 40 ? place : MoneyStyle.Place.NOWHERE);
    return new Look(
        draw.any(Frame.class),
        draw.weighted(List.of(PairForm.values()), 18, 18, 16, 8, 10, 12, 8, 4, 6),
        draw.weighted(List.of(SumForm.values()), 40, 6, 4, 10, 20, 6, 10, 4),
        draw.any(Ruling.class),
        draw.weighted(List.of(Valign.values()), 70, 15, 15),
        money,
        cells,
        new DateStyle(country.words().pick("dates", draw), country.locale()),
        draw.any(":", ":", "", "", " :", "."),
        draw.chance(0.15),
        draw.chance(0.35),
        draw.chance(0.6),
        draw.chance(0.3));
  }

  private static MoneyStyle.Place spaced(MoneyStyle.Place place) {
    return switch (place) {
      case BEFORE -> MoneyStyle.Place.BEFORE_SPACED;
      case AFTER -> MoneyStyle.Place.AFTER_SPACED;
      default -> place;
    };
  }
}
