package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line that the document states and that was not read.
 *
 * @param cells as they were typed
 * @param position where it goes, from 0; empty for the end
 */
record AddedLine(Map<LineColumn, String> cells, Optional<String> position) implements Change {

  static final int MAX_LINES = 1000;

  private static final String POSITION = "position";
  private static final String[] MEMBERS =
      Stream.concat(Stream.of(LineColumn.values()).map(LineColumn::jsonName), Stream.of(POSITION))
          .toArray(String[]::new);

  /**
   * Reads the request's body.
   *
   * @throws CorrectionException if no cell has a value
   */
  static AddedLine read(Request request) {
    JsonObject body = JsonObject.read(request, MEMBERS);
    Map<LineColumn, String> cells = new EnumMap<>(LineColumn.class);
    for (LineColumn column : LineColumn.values()) {
      optional(body, column.jsonName()).ifPresent(text -> cells.put(column, text));
    }
    if (cells.isEmpty()) {
      throw CorrectionException.emptyLine();
    }
    return new AddedLine(cells, optional(body, POSITION));
  }

  private static Optional<String> optional(JsonObject body, String member) {
    return body.has(member) ? body.stringOrNumber(member) : Optional.empty();
  }

  @Override
  public Outcome apply(InvoiceData data, @Nullable String language) {
    List<LineItem> lines = new ArrayList<>(data.lineItems());
    if (lines.size() >= MAX_LINES) {
      throw CorrectionException.tooManyLines(MAX_LINES);
    }
    int place = position.map(text -> place(text, lines.size())).orElse(lines.size());
    LineItem line = new LineItem(Map.of());
    for (Map.Entry<LineColumn, String> cell : cells.entrySet()) {
      LineColumn column = cell.getKey();
      Object value = TypedValue.of(column.type(), cell.getValue(), language, column.jsonName());
      line = line.with(column, Extracted.manual(value));
    }
    lines.add(place, line);
    return new Outcome(data.withLines(lines), LineText.name(place), null, LineText.of(line));
  }

  private static int place(String text, int lines) {
    try {
      int place = Integer.parseInt(text);
      if (place >= 0 && place <= lines) {
        return place;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw CorrectionException.invalidValue(
        POSITION, "a whole number from 0 to %d.".formatted(lines));
  }
}
