package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.AmountQuestion;
import com.invoiceparserpro.parsing.choice.Answer;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the header fields of a document may be, before anything is chosen: what the
 * trainer learns from, and what explains a result.
 *
 * @param questions a field each
 * @param amounts the fields that are chosen together
 */
public record Choices(List<Question<?>> questions, AmountQuestion amounts) {

  public Choices {
    questions = List.copyOf(questions);
  }

  /** Gathers the candidates, each with its features; no weights are asked. */
  public static Choices of(Evidence evidence, LineItems items) {
    List<ReadLine> lines = evidence.lines();
    Set<ReadLine> used = items.used();
    List<Question<?>> questions = new ArrayList<>();
    questions.addAll(PartyFields.questions(lines, used));
    questions.addAll(TextFields.questions(lines, used));
    questions.addAll(DateFields.questions(lines, used));
    questions.add(CurrencyField.question(evidence));
    AmountQuestion amounts = AmountFields.question(lines, items);
    questions.add(
        new Question<>(
            Field.AMOUNT_DUE, amounts.choices().getOrDefault(Field.AMOUNT_DUE, List.of())));
    return new Choices(questions, amounts);
  }

  /** How likely each value of each field is, under {@code weights}. */
  public Map<Field, Answer<?>> answers(Weights weights) {
    Map<Field, Answer<?>> answers = new EnumMap<>(Field.class);
    for (Question<?> question : questions) {
      answers.put(question.field(), apart(question, answers).answer(weights));
    }
    answers.putAll(amounts.answer(weights));
    return answers;
  }

  /** Nobody invoices himself: the name chosen for the vendor is not the customer's. */
  private static Question<?> apart(Question<?> question, Map<Field, Answer<?>> answers) {
    Answer<?> vendor = answers.get(Field.VENDOR);
    if (question.field() != Field.CUSTOMER || vendor == null) {
      return question;
    }
    return vendor
        .best()
        .<Question<?>>map(best -> question.without(best.choice().value()))
        .orElse(question);
  }
}
