package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.Label;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.Labels;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Word;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the lines of a heading into its cells. */
final class HeaderCells {

  /** Points between a heading and a sign that explains it. */
  private static final double NEAR = 12;

  /** Points between two short headings that are two columns: "Amount" and "St". */
  private static final double APART = 5;

  private static final Pattern EXPLANATION = Pattern.compile("[(\\[/*].*|.*[/]|\\p{Lu}{3}");

  private HeaderCells() {}

  /**
   * Labels of columns in one of {@code languages}; where one of an amount fills the stack, it heads
   * that amount's column.
   */
  static List<LabelMatch> labels(Line stack, Set<String> languages) {
    List<LabelMatch> labels = new ArrayList<>();
    for (LabelMatch label : LabelMatch.in(languages, Labels.all().find(stack))) {
      int from = label.span().from();
      if (from > 0 && stack.text().charAt(from - 1) == '(') {
        continue;
      }
      if (label.any(KindSet.COLUMN)) {
        labels.add(label);
      } else if (label.coverage() == 1 && label.any(KindSet.SUMMARY)) {
        LabelKind kind =
            label.is(LabelKind.TAX_AMOUNT)
                ? LabelKind.COLUMN_TAX_AMOUNT
                : label.is(LabelKind.DISCOUNT_AMOUNT)
                    ? LabelKind.COLUMN_DISCOUNT
                    : LabelKind.COLUMN_AMOUNT;
        Label column = new Label(kind, false, label.meanings().get(0).language());
        labels.add(new LabelMatch(label.span(), List.of(column), label.words()));
      }
    }
    return labels;
  }

  /** Pieces of the heading that stand in one column, each read from top to bottom. */
  static List<Line> stacks(List<ReadLine> heading) {
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

  static List<HeaderCell> of(Line stack, List<LabelMatch> labels) {
    if (labels.isEmpty()) {
      return List.of(new HeaderCell(stack.text(), stack.box(), List.of()));
    }
    List<HeaderCell> cells = new ArrayList<>();
    boolean alone = labels.size() == 1 && stack.words().size() <= labels.get(0).words();
    int from = 0;
    for (LabelMatch label : labels) {
      boolean oneWord = stack.text().substring(from, label.span().from()).indexOf(' ') < 0;
      if (from > 0 && oneWord) {
        // Two words of a script without spaces are one heading: the first says what it is.
        from = label.span().to();
        continue;
      }
      unknown(stack, from, label.span().from()).ifPresent(cells::add);
      List<Label> meanings = label.meanings().stream().filter(m -> m.kind().isColumn()).toList();
      Box box = alone ? stack.box() : label.span().box();
      HeaderCell cell = new HeaderCell(label.span().text(), box, meanings);
      HeaderCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last != null && describes(last) && describes(cell)) {
        cells.set(cells.size() - 1, last.with(cell));
      } else {
        cells.add(cell);
      }
      from = label.span().to();
    }
    unknown(stack, from, stack.text().length()).ifPresent(cells::add);
    return merged(cells);
  }

  /** "Description of goods / services" says one thing; "Item Description" may be two columns. */
  private static boolean describes(HeaderCell cell) {
    return cell.may(LabelKind.COLUMN_DESCRIPTION)
        && !cell.may(LabelKind.COLUMN_ITEM_CODE)
        && !cell.may(LabelKind.COLUMN_POSITION);
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

  /** A sign, "(Q)", is no column of its own: it explains the one before it. */
  static List<HeaderCell> joined(List<HeaderCell> cells) {
    List<HeaderCell> joined = new ArrayList<>();
    for (HeaderCell cell : merged(cells)) {
      HeaderCell last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean explains = cell.meanings().isEmpty() && !cell.named();
      double gap = last == null ? 0 : cell.box().x0() - last.box().x1();
      boolean apart = gap > APART && cell.text().chars().allMatch(Character::isLetter);
      if (last != null && explains && !apart && gap < NEAR) {
        joined.set(joined.size() - 1, last.with(cell));
      } else {
        joined.add(cell);
      }
    }
    return joined;
  }

  static double letters(String text) {
    return Chars.letters(text);
  }
}
