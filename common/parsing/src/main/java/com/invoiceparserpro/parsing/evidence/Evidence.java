package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.text.DateOrder;
import com.invoiceparserpro.text.DecimalMark;
import com.invoiceparserpro.text.Locales;
import com.invoiceparserpro.text.PrintedDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All lines of a document, read with the habits (decimal mark, date order) that the document as a
 * whole shows.
 *
 * @param language ISO 639-1; null where undecided
 */
public record Evidence(List<Page> pages, List<ReadLine> lines, @Nullable String language) {

  /** A state with its ZIP code. */
  private static final Pattern AMERICAN = Pattern.compile(", [A-Z]{2} \\d{5}\\b");

  /** Words of English outside America. */
  private static final Pattern COMMONWEALTH = Pattern.compile("\\b(ABN|GST|VAT)\\b");

  public static Evidence of(List<Page> printed, Deadline deadline) {
    List<Page> pages = new ArrayList<>(printed.size());
    for (Page page : printed) {
      pages.add(page.joining(Labels.all()::isOfValue));
    }
    List<List<LabelMatch>> labels = new ArrayList<>();
    LanguageVotes votes = new LanguageVotes();
    StringBuilder all = new StringBuilder();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        deadline.check();
        List<LabelMatch> found = Labels.all().find(line);
        labels.add(found);
        votes.count(line, found);
        all.append(line.text()).append('\n');
      }
    }
    String text = all.toString();
    String language = votes.winner().orElse(null);
    DecimalMark mark = decimalMark(text, language);
    List<List<PrintedDate>> dates = new ArrayList<>();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        deadline.check();
        dates.add(PrintedDate.find(line.text(), DateOrder.DAY_FIRST));
      }
    }
    DateOrder order = dateOrder(text, dates, language);
    Set<String> languages = votes.plausible();
    List<ReadLine> lines = new ArrayList<>();
    int index = 0;
    for (Page page : pages) {
      for (Line line : page.lines()) {
        deadline.check();
        List<LabelMatch> meant = LabelMatch.in(languages, labels.get(index));
        List<PrintedDate> stated = dates.get(index++);
        if (stated.isEmpty() && LabelMatch.any(meant, KindSet.DATE)) {
          stated = PrintedDate.findCompact(line.text());
        }
        if (order == DateOrder.MONTH_FIRST && stated.stream().anyMatch(PrintedDate::ambiguous)) {
          stated = PrintedDate.find(line.text(), order);
        }
        lines.add(
            new ReadLine(
                page, line, meant, AmountSpotter.find(line, mark, stated), spots(line, stated)));
      }
    }
    return new Evidence(pages, lines, language);
  }

  private static List<DateSpot> spots(Line line, List<PrintedDate> dates) {
    List<DateSpot> spots = new ArrayList<>(dates.size());
    for (PrintedDate date : dates) {
      spots.add(new DateSpot(new Span(line, date.start(), date.end()), date.date()));
    }
    return spots;
  }

  /** The same with other page numbers, in the order of the pages. */
  public Evidence on(List<Integer> numbers) {
    IdentityHashMap<Page, Page> renumbered = new IdentityHashMap<>();
    List<Page> others = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page other = pages.get(i).numbered(numbers.get(i));
      renumbered.put(pages.get(i), other);
      others.add(other);
    }
    return new Evidence(
        others,
        lines.stream()
            .map(
                line ->
                    new ReadLine(
                        renumbered.getOrDefault(line.page(), line.page()),
                        line.line(),
                        line.labels(),
                        line.amounts(),
                        line.dates()))
            .toList(),
        language);
  }

  static DecimalMark decimalMark(String text, @Nullable String language) {
    Optional<DecimalMark> used = DecimalMark.mostUsed(text);
    return used.orElseGet(
        () ->
            language == null || Locales.usesDecimalPoint(language)
                ? DecimalMark.POINT
                : DecimalMark.COMMA);
  }

  /**
   * A day over 12 decides for the whole document; else English with dollars or American addresses
   * writes the month first.
   */
  static DateOrder dateOrder(
      String text, List<List<PrintedDate>> dates, @Nullable String language) {
    int balance = 0;
    for (List<PrintedDate> line : dates) {
      for (PrintedDate date : line) {
        balance += date.order() == null ? 0 : date.order() == DateOrder.DAY_FIRST ? 1 : -1;
      }
    }
    if (balance != 0) {
      return balance > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
    boolean american =
        "en".equals(language)
            && (text.indexOf('$') >= 0 || AMERICAN.matcher(text).find())
            && !COMMONWEALTH.matcher(text).find();
    return american ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }
}
