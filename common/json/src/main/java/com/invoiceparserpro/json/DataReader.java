package com.invoiceparserpro.json;

import static com.invoiceparserpro.json.InvoiceReader.required;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code parsed} member of an Invoice. */
final class DataReader {

  private final Members json;
  private final Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
  private List<TaxLine> taxBreakdown = List.of();
  private List<LineItem> lineItems = List.of();

  DataReader(Members json) {
    this.json = json;
  }

  InvoiceData read() {
    json.object(this::member);
    return new InvoiceData(fields, taxBreakdown, lineItems);
  }

  private void member(String name) {
    Optional<Field> field = Field.byJsonName(name);
    if (field.isPresent()) {
      extracted(field.get().type()).ifPresent(value -> fields.put(field.get(), value));
    } else if (name.equals("tax_breakdown")) {
      taxBreakdown = json.objects(this::taxLine);
    } else if (name.equals("line_items")) {
      lineItems = json.objects(this::lineItem);
    } else {
      json.skip();
    }
  }

  private LineItem lineItem() {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    json.members(
        name ->
            LineColumn.byJsonName(name)
                .ifPresentOrElse(
                    column -> extracted(column.type()).ifPresent(value -> cells.put(column, value)),
                    json::skip));
    return new LineItem(cells);
  }

  private TaxLine taxLine() {
    Map<String, BigDecimal> stated = new HashMap<>();
    json.members(
        name -> {
          switch (name) {
            case "rate", "base", "amount" -> {
              String number = json.stringOrNull();
              if (number != null) {
                stated.put(name, new BigDecimal(number));
              }
            }
            default -> json.skip();
          }
        });
    return new TaxLine(stated.get("rate"), stated.get("base"), stated.get("amount"));
  }

  private Optional<Extracted<?>> extracted(ValueType type) {
    var stated =
        new Object() {
          @Nullable Object value;
          double confidence;
          @Nullable Source source;
          @Nullable Integer page;
          double @Nullable [] box;
        };
    boolean present =
        json.objectOrNull(
            name -> {
              switch (name) {
                case "value" -> stated.value = value(type, json.string());
                case "confidence" -> stated.confidence = json.number();
                case "source" -> stated.source = Source.byJsonName(json.string());
                case "page" -> stated.page = json.integerOrNull();
                case "box" -> stated.box = json.numbersOrNull(4);
                default -> json.skip();
              }
            });
    if (!present) {
      return Optional.empty();
    }
    return Optional.of(
        new Extracted<>(
            required("value", stated.value),
            stated.confidence,
            required("source", stated.source),
            location(stated.page, stated.box)));
  }

  private static @Nullable Location location(@Nullable Integer page, double @Nullable [] box) {
    return page == null || box == null
        ? null
        : new Location(page, new Box(box[0], box[1], box[2], box[3]));
  }

  private static Object value(ValueType type, String text) {
    return switch (type) {
      case DATE -> LocalDate.parse(text);
      case AMOUNT, NUMBER -> new BigDecimal(text);
      case TEXT, CURRENCY -> text;
    };
  }
}
