package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the lines of an XML on the page. */
final class LineMatch {

  private static final int WORDS = 2;

  private final EInvoice xml;
  private final Print print;
  private final List<LineItem> printed;

  LineMatch(EInvoice xml, Print print) {
    this.xml = xml;
    this.print = print;
    this.printed = print.data().lineItems();
  }

  /** The lines of the XML, with the places of the page. */
  List<LineItem> located() {
    List<LineItem> stated = xml.data().lineItems();
    List<LineItem> located = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < stated.size(); i++) {
      List<String> texts = texts(i);
      int match = indexOfSame(stated.get(i), texts, from);
      LineItem line = match < 0 ? stated.get(i) : located(stated.get(i), texts, printed.get(match));
      located.add(asPrinted(line, texts));
      from = match < 0 ? from : match + 1;
    }
    return located;
  }

  private List<String> texts(int line) {
    List<List<String>> all = xml.choices().descriptions();
    return line < all.size() ? all.get(line) : List.of();
  }

  /** Both list the lines in one order, but the page may have lines of its own between. */
  private int indexOfSame(LineItem line, List<String> texts, int from) {
    for (int i = from; i < printed.size(); i++) {
      LineItem there = printed.get(i);
      if (same(line, there, LineColumn.AMOUNT)
          && (same(line, there, LineColumn.DESCRIPTION)
              || same(line, there, LineColumn.QUANTITY)
              || printedOf(texts, there).isPresent())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(LineItem stated, LineItem printed, LineColumn column) {
    Optional<Extracted<?>> there = printed.cell(column);
    return stated
        .cell(column)
        .filter(s -> there.filter(t -> Agreement.samePlace(s.value(), t.value())).isPresent())
        .isPresent();
  }

  /** With the other text that the page prints, where the description is nowhere on it. */
  private LineItem asPrinted(LineItem line, List<String> texts) {
    Optional<Extracted<?>> description = line.cell(LineColumn.DESCRIPTION);
    if (description.isEmpty()
        || description.get().location() != null
        || print.prints(opening(description.get().value().toString()))) {
      return line;
    }
    for (String text : texts) {
      Optional<Location> there =
          Agreement.letters(text).length() < Print.TELLING ? Optional.empty() : print.find(text);
      if (there.isPresent()) {
        return line.with(LineColumn.DESCRIPTION, StatedFields.stated(text, there.get()));
      }
    }
    return line;
  }

  /** Its first words: what follows may be printed on the next line. */
  private static String opening(String text) {
    return Stream.of(text.split(" ", -1)).limit(WORDS).collect(Collectors.joining(" "));
  }

  /** The one of {@code texts} that the line is printed with. */
  private static Optional<String> printedOf(List<String> texts, LineItem line) {
    return line.text(LineColumn.DESCRIPTION)
        .flatMap(
            there -> texts.stream().filter(text -> Agreement.samePlace(text, there)).findFirst());
  }

  private LineItem located(LineItem stated, List<String> texts, LineItem there) {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    stated.cells().forEach((column, cell) -> cells.put(column, located(cell, there.cell(column))));
    Optional<Extracted<?>> description = there.cell(LineColumn.DESCRIPTION);
    if (description.isPresent() && !same(stated, there, LineColumn.DESCRIPTION)) {
      printedOf(texts, there)
          .ifPresent(
              text ->
                  cells.put(
                      LineColumn.DESCRIPTION,
                      StatedFields.stated(text, description.get().location())));
      if (xml.damaged() && isLike(stated, description.get())) {
        cells.put(LineColumn.DESCRIPTION, description.get());
      }
    }
    return new LineItem(cells);
  }

  private static boolean isLike(LineItem stated, Extracted<?> description) {
    String there = Agreement.letters(description.value().toString());
    return stated
        .text(LineColumn.DESCRIPTION)
        .filter(text -> Agreement.distance(Agreement.letters(text), there) >= 0)
        .isPresent();
  }

  private static <T> Extracted<T> located(Extracted<T> stated, Optional<Extracted<?>> printed) {
    @Nullable Location place =
        printed
            .filter(there -> Agreement.samePlace((Object) stated.value(), there.value()))
            .map(Extracted::location)
            .orElse(null);
    return new Extracted<>(stated.value(), stated.confidence(), stated.source(), place);
  }
}
