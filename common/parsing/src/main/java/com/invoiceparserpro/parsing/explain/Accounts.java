package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.choice.Answer;
import com.invoiceparserpro.parsing.choice.Answer.Ranked;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.Habits;
import com.invoiceparserpro.parsing.field.Choices;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Goes through the choices of a document once more and keeps all that was considered. */
public final class Accounts {

  private static final int MOST_CANDIDATES = 8;

  private final List<Integer> pages;
  private final Weights weights = Weights.shipped();

  private Accounts(List<Integer> pages) {
    this.pages = pages;
  }

  /**
   * The account of what pages say.
   *
   * @param evidence of the invoice's pages, with their numbers in the file
   * @param data what was read there
   * @param pages those numbers
   */
  public static PageAccount of(Evidence evidence, InvoiceData data, List<Integer> pages) {
    // An invoice counts its own pages when it is read, wherever in a file it stands.
    List<Integer> own = IntStream.rangeClosed(1, pages.size()).boxed().toList();
    return new Accounts(pages).account(evidence.on(own), evidence, data);
  }

  private PageAccount account(Evidence own, Evidence inFile, InvoiceData data) {
    Choices choices = Choices.of(own, LineItems.of(own.lines()));
    Combinations combinations = new Combinations(choices.amounts(), weights);
    List<FieldAccount> fields = new ArrayList<>();
    choices
        .answers(weights)
        .forEach((field, answer) -> fields.add(account(field, answer, combinations)));
    return new PageAccount(
        data, fields, combinations.best(), Habits.of(own), Marks.of(inFile.lines()), pages);
  }

  private FieldAccount account(Field field, Answer<?> answer, Combinations combinations) {
    double[] of = weights.of(field);
    List<Candidate> candidates = new ArrayList<>();
    for (Ranked<?> ranked : answer.values()) {
      if (candidates.size() < MOST_CANDIDATES) {
        candidates.add(candidate(field, ranked, of, combinations));
      }
    }
    return new FieldAccount(
        field, candidates, answer.values().size(), answer.none(), of[Feature.NONE.index()]);
  }

  private Candidate candidate(
      Field field, Ranked<?> ranked, double[] of, Combinations combinations) {
    Choice<?> choice = ranked.choice();
    Object value = choice.value();
    Location there = choice.location();
    return new Candidate(
        value,
        new Location(pages.get(there.page() - 1), there.box()),
        choice.line().line().text(),
        choice.derived(),
        ranked.score(),
        ranked.probability(),
        Contribution.of(choice.features(), of),
        combinations.with(field, value));
  }
}
