package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.Labels;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the lines that head a table of line items, one to three printed lines each. */
final class HeaderFinder {

  private static final int MAX_LINES = 3;

  /** In font sizes: lines of one heading are no farther apart. */
  private static final double LINE_GAP = 1.8;

  /** A heading is mostly labels. */
  private static final double MIN_COVERAGE = 0.5;

  private static final int MANY_LABELS = 4;
  private static final double MIN_COVERAGE_OF_MANY = 0.35;

  /** What a further line must bring to be taken for a part of the heading. */
  private static final double PER_LINE = 0.6;

  private static final Pattern EXPLANATION = Pattern.compile("[(\\[/*].*|.*[/]|\\p{Lu}{3}");

  private record Found(Header header, double score) {}

  private final List<ReadLine> lines;

  private HeaderFinder(List<ReadLine> lines) {
    this.lines = lines;
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
    for (int last = first; last < first + MAX_LINES && last < lines.size(); last++) {
      if (last > first && !follows(lines.get(last - 1), lines.get(last))) {
        break;
      }
      read(first, last).ifPresent(found::add);
    }
    return found.stream().max(Comparator.comparingDouble(Found::score));
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
    for (Line stack : stacks(lines.subList(first, last + 1))) {
      letters += letters(stack.text());
      List<LabelMatch> labels =
          Labels.all().find(stack).stream()
              .filter(match -> match.any(LabelKind::isColumn))
              .toList();
      for (LabelMatch label : labels) {
        covered += letters(label.span().text());
        named++;
        colons += label.hasColon() ? 1 : 0;
      }
      cells.addAll(cells(stack, labels));
    }
    boolean keysAndValues = colons * 2 > named;
    double enough = named >= MANY_LABELS ? MIN_COVERAGE_OF_MANY : MIN_COVERAGE;
    if (letters == 0 || keysAndValues || covered / letters < enough) {
      return Optional.empty();
    }
    cells.sort(Comparator.comparingDouble(cell -> cell.box().x0()));
    List<Column> columns = ColumnKinds.resolve(cells);
    if (!isItemTable(columns)) {
      return Optional.empty();
    }
    long known = columns.stream().filter(c -> c.kind() != LabelKind.COLUMN_OTHER).count();
    double score = known + covered / letters - PER_LINE * (last - first);
    return Optional.of(new Found(new Header(first, last, columns), score));
  }

  /** A cheap look before the columns are stacked; a label of two lines shows up as less. */
  private static boolean mayBeHeading(List<ReadLine> heading) {
    int labels = 0;
    boolean items = false;
    for (ReadLine line : heading) {
      for (LabelMatch label : line.labels()) {
        labels += label.any(LabelKind::isColumn) ? 1 : 0;
        items |= label.any(HeaderFinder::isOfItems);
      }
    }
    return items && labels >= 2;
  }

  /** Columns that tables of items have and those of totals have not. */
  private static boolean isOfItems(LabelKind kind) {
    return switch (kind) {
      case COLUMN_DESCRIPTION, COLUMN_ITEM_CODE, COLUMN_QUANTITY, COLUMN_UNIT_PRICE -> true;
      default -> false;
    };
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

  /** Pieces of the heading that stand in one column, each read from top to bottom. */
  private static List<Line> stacks(List<ReadLine> heading) {
    List<List<Word>> stacks = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (ReadLine line : heading) {
      for (Span segment : line.line().segments()) {
        List<Word> words =
            line.line()
                .words()
                .subList(
                    line.line().wordAt(segment.from()), line.line().wordAt(segment.to() - 1) + 1);
        Box box = segment.box();
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
          if (boxes.get(i).x0() < box.x1() && box.x0() < boxes.get(i).x1()) {
            under.add(i);
          }
        }
        if (under.size() == 1 && heading.size() > 1) {
          int at = under.get(0);
          stacks.get(at).addAll(words);
          boxes.set(at, boxes.get(at).union(box));
        } else {
          stacks.add(new ArrayList<>(words));
          boxes.add(box);
        }
      }
    }
    int page = heading.get(0).line().page();
    return stacks.stream().map(words -> Line.stacked(page, words)).toList();
  }

  private static List<HeaderCell> cells(Line stack, List<LabelMatch> labels) {
    if (labels.isEmpty()) {
      return List.of(new HeaderCell(stack.text(), stack.box(), List.of()));
    }
    List<HeaderCell> cells = new ArrayList<>();
    boolean alone = labels.size() == 1 && stack.words().size() <= labels.get(0).words();
    int from = 0;
    for (LabelMatch label : labels) {
      unknown(stack, from, label.span().from()).ifPresent(cells::add);
      List<Label> meanings = label.meanings().stream().filter(m -> m.kind().isColumn()).toList();
      Box box = alone ? stack.box() : label.span().box();
      cells.add(new HeaderCell(label.span().text(), box, meanings));
      from = label.span().to();
    }
    unknown(stack, from, stack.text().length()).ifPresent(cells::add);
    return merged(cells);
  }

  /**
   * Words beside a label head a column of their own, unless they only explain it: "Price (EUR)".
   */
  private static Optional<HeaderCell> unknown(Line stack, int from, int to) {
    Span rest = new Span(stack, from, Math.max(from, to)).trimmed();
    boolean words = !rest.isEmpty() && letters(rest.text()) > 2;
    boolean explains = EXPLANATION.matcher(rest.text()).matches();
    return words && !explains
        ? Optional.of(new HeaderCell(rest.text(), rest.box(), List.of()))
        : Optional.empty();
  }

  /** Two labels in one column above each other say one thing: the first that is strong. */
  private static List<HeaderCell> merged(List<HeaderCell> cells) {
    List<HeaderCell> merged = new ArrayList<>();
    for (HeaderCell cell : cells) {
      HeaderCell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.box().x0() < cell.box().x1() && cell.box().x0() < last.box().x1()) {
        merged.set(merged.size() - 1, last.with(cell));
      } else {
        merged.add(cell);
      }
    }
    return merged;
  }

  private static double letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
