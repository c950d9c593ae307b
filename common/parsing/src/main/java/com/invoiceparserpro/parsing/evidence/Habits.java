package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.text.DateOrder;
import com.invoiceparserpro.text.DecimalMark;
import com.invoiceparserpro.text.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a document writes, and how that was decided.
 *
 * @param language ISO 639-1; null where undecided
 * @param votes for each language
 */
public record Habits(
    @Nullable String language, Map<String, Double> votes, DecimalMark mark, DateOrder dates) {

  public Habits {
    votes = Map.copyOf(votes);
  }

  /** Those by which {@code evidence} was read. */
  public static Habits of(Evidence evidence) {
    LanguageVotes votes = new LanguageVotes();
    List<List<PrintedDate>> dates = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Page page : evidence.pages()) {
      for (Line line : page.lines()) {
        votes.count(line, Labels.all().find(line));
        dates.add(PrintedDate.find(line.text(), DateOrder.DAY_FIRST));
        all.append(line.text()).append('\n');
      }
    }
    String text = all.toString();
    String language = evidence.language();
    return new Habits(
        language,
        votes.counted(),
        Evidence.decimalMark(text, language),
        Evidence.dateOrder(text, dates, language));
  }
}
