package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the lines that head a table of line items, one to three printed lines each. */
final class HeaderFinder {

  private static final int MAX_LINES = 3;

  /** In font sizes: lines of one heading are no farther apart. */
  private static final double LINE_GAP = 1.8;

  /** In font sizes: lines nearer to each other hold cells side by side. */
  static final double INTERLEAVED = 0.75;

  /** A heading is mostly labels. */
  private static final double MIN_COVERAGE = 0.5;

  /** Of a single stretch of text nearly all is labels: it may be a sentence. */
  private static final double MIN_COVERAGE_OF_ONE = 0.75;

  /** A stretch of more words, few of them labels, is a sentence. */
  private static final int SENTENCE = 8;

  private static final int MANY_LABELS = 4;
  private static final double MIN_COVERAGE_OF_MANY = 0.35;

  /** What a further line must bring to be taken for a part of the heading. */
  private static final double PER_LINE = 0.6;

  private record Found(Header header, double score) {}

  /** Columns that tables of items have and those of totals have not. */
  private static final KindSet OF_ITEMS =
      KindSet.of(
          LabelKind.COLUMN_DESCRIPTION,
          LabelKind.COLUMN_ITEM_CODE,
          LabelKind.COLUMN_QUANTITY,
          LabelKind.COLUMN_UNIT_PRICE);

  private final List<ReadLine> lines;

  /** Those that the lines' labels are in: a heading read across lines is in no other. */
  private final Set<String> languages;

  private HeaderFinder(List<ReadLine> lines) {
    this.lines = lines;
    this.languages =
        lines.stream()
            .flatMap(line -> line.labels().stream())
            .flatMap(label -> label.meanings().stream())
            .map(Label::language)
            .collect(Collectors.toSet());
  }

  static List<Header> find(List<ReadLine> lines) {
    HeaderFinder finder = new HeaderFinder(lines);
    List<Header> headers = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<Found> found = finder.at(i);
      for (int later = i + 1; found.isPresent() && later <= found.get().header().last(); later++) {
        // A line above the heading that happens to hold a label must not be drawn into it.
        Optional<Found> shorter = finder.at(later);
        boolean better = shorter.isPresent() && shorter.get().score() >= found.get().score();
        found = better ? shorter : found;
      }
      found.map(Found::header).ifPresent(header -> finder.add(header, headers));
      i = found.map(f -> f.header().last()).orElse(i) + 1;
    }
    return headers;
  }

  /** Two headings right below each other are one of two lines. */
  private void add(Header header, List<Header> headers) {
    Header last = headers.isEmpty() ? null : headers.get(headers.size() - 1);
    if (last != null
        && last.last() + 1 == header.first()
        && follows(lines.get(last.last()), lines.get(header.first()))) {
      Optional<Found> both = read(last.first(), header.last());
      if (both.isPresent()) {
        headers.set(headers.size() - 1, both.get().header());
        return;
      }
    }
    headers.add(header);
  }

  private Optional<Found> at(int first) {
    List<Found> found = new ArrayList<>();
    if (isInterleaved(first)) {
      return Optional.empty();
    }
    int read = 0;
    for (int last = first; last < lines.size() && read < MAX_LINES; last++) {
      if (last > first && !follows(lines.get(last - 1), lines.get(last))) {
        break;
      }
      if (!isInterleaved(last + 1)) {
        read(first, last).ifPresent(found::add);
        read++;
      }
    }
    return found.stream().max(Comparator.comparingDouble(Found::score));
  }

  /** Whether a line stands so close below the one above that both are of one row of cells. */
  private boolean isInterleaved(int index) {
    if (index == 0 || index >= lines.size()) {
      return false;
    }
    ReadLine above = lines.get(index - 1);
    ReadLine below = lines.get(index);
    double gap = below.line().baseline() - above.line().baseline();
    return above.page() == below.page()
        && gap < INTERLEAVED * Math.min(above.line().size(), below.line().size());
  }

  private static boolean follows(ReadLine above, ReadLine below) {
    double gap = below.line().baseline() - above.line().baseline();
    return above.page() == below.page()
        && gap < LINE_GAP * Math.max(above.line().size(), below.line().size());
  }

  private Optional<Found> read(int first, int last) {
    for (ReadLine line : lines.subList(first, last + 1)) {
      boolean values =
          !line.dates().isEmpty()
              || line.amounts().stream()
                  .anyMatch(amount -> amount.looksLikeMoney() || amount.value().precision() > 3);
      if (values) {
        return Optional.empty();
      }
    }
    if (!mayBeHeading(lines.subList(first, last + 1))) {
      return Optional.empty();
    }
    List<HeaderCell> cells = new ArrayList<>();
    double letters = 0;
    double covered = 0;
    int named = 0;
    int colons = 0;
    int keyed = 0;
    List<Line> stacks = HeaderCells.stacks(lines.subList(first, last + 1));
    for (Line stack : stacks) {
      letters += HeaderCells.letters(stack.text());
      List<LabelMatch> labels = HeaderCells.labels(stack, languages);
      double own = 0;
      for (LabelMatch label : labels) {
        own += HeaderCells.letters(label.span().text());
        named++;
        colons += label.hasColon() ? 1 : 0;
      }
      covered += own;
      keyed += labels.stream().anyMatch(label -> isKey(label, stack)) ? 1 : 0;
      if (stack.words().size() > SENTENCE
          && own / HeaderCells.letters(stack.text()) < MIN_COVERAGE) {
        return Optional.empty();
      }
      cells.addAll(HeaderCells.of(stack, labels));
    }
    boolean keysAndValues = colons * 2 > named || keyed * 2 >= stacks.size();
    double enough =
        stacks.size() == 1
            ? MIN_COVERAGE_OF_ONE
            : named >= MANY_LABELS ? MIN_COVERAGE_OF_MANY : MIN_COVERAGE;
    if (letters == 0 || keysAndValues || covered / letters < enough) {
      return Optional.empty();
    }
    cells.sort(Comparator.comparingDouble(cell -> cell.box().x0()));
    List<Column> columns = ColumnKinds.resolve(HeaderCells.joined(cells));
    if (!isItemTable(columns)) {
      return Optional.empty();
    }
    long known = columns.stream().filter(c -> c.kind() != LabelKind.COLUMN_OTHER).count();
    double score = known + covered / letters - PER_LINE * (last - first);
    return Optional.of(new Found(new Header(first, last, columns), score));
  }

  /** Whether a label names the text behind it: "Name: Some Company". */
  private static boolean isKey(LabelMatch label, Line stack) {
    return label.hasColon()
        && label.opensSegment()
        && HeaderCells.letters(stack.text().substring(label.span().to())) > 1;
  }

  /** A cheap look before the columns are stacked; a label of two lines shows up as less. */
  private static boolean mayBeHeading(List<ReadLine> heading) {
    int labels = 0;
    boolean items = false;
    for (ReadLine line : heading) {
      for (LabelMatch label : line.labels()) {
        labels += label.any(KindSet.COLUMN) ? 1 : 0;
        items |= label.any(OF_ITEMS);
      }
    }
    return items && labels >= 2;
  }

  private static boolean isItemTable(List<Column> columns) {
    long distinct =
        columns.stream()
            .map(Column::kind)
            .filter(k -> k != LabelKind.COLUMN_OTHER)
            .distinct()
            .count();
    boolean text =
        columns.stream()
            .anyMatch(
                c ->
                    c.kind() == LabelKind.COLUMN_DESCRIPTION
                        || c.kind() == LabelKind.COLUMN_ITEM_CODE);
    boolean numbers =
        columns.stream()
            .anyMatch(
                c ->
                    c.kind() == LabelKind.COLUMN_AMOUNT
                        || c.kind() == LabelKind.COLUMN_GROSS
                        || c.kind() == LabelKind.COLUMN_UNIT_PRICE
                        || c.kind() == LabelKind.COLUMN_QUANTITY);
    boolean counted =
        columns.stream().anyMatch(c -> c.kind() == LabelKind.COLUMN_QUANTITY)
            && columns.stream()
                .anyMatch(
                    c ->
                        c.kind() == LabelKind.COLUMN_AMOUNT
                            || c.kind() == LabelKind.COLUMN_UNIT_PRICE);
    return distinct >= 2 && ((text && numbers) || (counted && distinct >= 3));
  }
}
