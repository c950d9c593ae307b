package com.invoiceparserpro.local.explain;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.AmountQuestion;
import com.invoiceparserpro.parsing.explain.Combination;
import com.invoiceparserpro.parsing.explain.Contribution;
import com.invoiceparserpro.parsing.explain.PageAccount;
import java.math.BigDecimal;
import java.util.List;

/** The combinations of amounts, and what adds up in them. */
final class AmountsView {

  /** Before it a sum begins; behind it stands the result. */
  private static final List<Field> TERMS =
      List.of(Field.SUBTOTAL, Field.DISCOUNT_AMOUNT, Field.SHIPPING_AMOUNT, Field.TAX_AMOUNT);

  private static final String COLUMNS = String.valueOf(AmountQuestion.FIELDS.size() + 1);

  private final Html html;

  AmountsView(Html html) {
    this.html = html;
  }

  void write(PageAccount page) {
    List<Combination> combinations = page.combinations();
    if (combinations.isEmpty() || combinations.get(0).amounts().isEmpty()) {
      return;
    }
    html.open("section", "id", "amounts").element("h2", "Amounts that go together");
    equation(combinations.get(0));
    html.open("div", "class", "scroll").open("table", "class", "grid");
    html.element("caption", "The likeliest combinations of the printed amounts");
    html.open("thead").open("tr").element("th", "", "scope", "col");
    for (Field field : AmountQuestion.FIELDS) {
      html.element("th", Wording.of(field).replace(" amount", ""), "scope", "col", "class", "num");
    }
    html.close("tr").close("thead");
    for (int i = 0; i < combinations.size(); i++) {
      Combination combination = combinations.get(i);
      html.open("tbody", "class", i == 0 ? "won" : "lost").open("tr");
      html.element(
          "th", Wording.percent(combination.probability()), "scope", "rowgroup", "class", "num");
      for (Field field : AmountQuestion.FIELDS) {
        BigDecimal amount = combination.amounts().get(field);
        html.element("td", amount == null ? "–" : amount.toPlainString(), "class", "num");
      }
      html.close("tr").open("tr", "class", "holds").open("td", "colspan", COLUMNS);
      equations(combination);
      html.close("td").close("tr").close("tbody");
    }
    html.close("table").close("div");
    html.close("section");
  }

  private void equations(Combination combination) {
    html.open("ul", "class", "chips");
    if (combination.equations().isEmpty()) {
      html.element("li", "nothing proves or contradicts it", "class", "neutral");
    }
    for (Contribution each : combination.equations()) {
      html.open("li", "class", each.points() < 0 ? "minus" : "plus");
      html.text(Wording.of(each.feature()) + " ");
      html.element("span", Wording.points(each.points()), "class", "num").close("li");
    }
    html.close("ul");
  }

  private void equation(Combination combination) {
    BigDecimal total = combination.amounts().get(Field.TOTAL_AMOUNT);
    if (total == null || !combination.amounts().containsKey(Field.SUBTOTAL)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    html.open("p", "class", "equation");
    for (Field field : TERMS) {
      BigDecimal amount = combination.amounts().get(field);
      if (amount == null) {
        continue;
      }
      boolean minus = field == Field.DISCOUNT_AMOUNT;
      BigDecimal term = minus ? amount.abs() : amount;
      sum = minus ? sum.subtract(term) : sum.add(term);
      html.text(field == Field.SUBTOTAL ? "" : minus ? " − " : " + ");
      term(field, term);
    }
    boolean equal = sum.compareTo(total) == 0;
    html.text(equal ? " = " : " = " + sum.toPlainString() + ", printed: ");
    term(Field.TOTAL_AMOUNT, total);
    html.element("span", equal ? " ✓" : " ✗", "class", equal ? "passed" : "failed");
    html.close("p");
  }

  private void term(Field field, BigDecimal amount) {
    html.open("span", "class", "term").element("b", amount.toPlainString());
    html.element("small", Wording.of(field).replace(" amount", "")).close("span");
  }
}
