package com.invoiceparserpro.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A cursor over JSON whose shape is known: each call reads one value of the type it names, and
 * throws {@link InvoiceFormatException} if there is another.
 */
public final class Members {

  private final JsonParser parser;

  Members(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads an object; {@code member} is called with each name and reads its value. */
  public void object(Consumer<String> member) {
    expect(parser.nextToken(), JsonToken.START_OBJECT);
    members(member);
  }

  /** As {@link #object}; false, and nothing called, for null. */
  public boolean objectOrNull(Consumer<String> member) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return false;
    }
    expect(token, JsonToken.START_OBJECT);
    members(member);
    return true;
  }

  /**
   * Reads an array of values that {@code element} reads when called with the parser before each.
   */
  public <T> List<T> objects(Supplier<T> element) {
    expect(parser.nextToken(), JsonToken.START_ARRAY);
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser.currentToken(), JsonToken.START_OBJECT);
      elements.add(element.get());
    }
    return elements;
  }

  /** The members of the object whose start has been read. */
  public void members(Consumer<String> member) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      expect(parser.currentToken(), JsonToken.PROPERTY_NAME);
      member.accept(parser.currentName());
    }
  }

  public String string() {
    expect(parser.nextToken(), JsonToken.VALUE_STRING);
    return parser.getString();
  }

  public @Nullable String stringOrNull() {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(parser.currentToken(), JsonToken.VALUE_STRING);
    return parser.getString();
  }

  public List<String> strings() {
    expect(parser.nextToken(), JsonToken.START_ARRAY);
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser.currentToken(), JsonToken.VALUE_STRING);
      strings.add(parser.getString());
    }
    return strings;
  }

  public boolean bool() {
    return switch (parser.nextToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new InvoiceFormatException("true or false expected");
    };
  }

  public int integer() {
    expect(parser.nextToken(), JsonToken.VALUE_NUMBER_INT);
    return parser.getIntValue();
  }

  @Nullable Integer integerOrNull() {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
    return parser.getIntValue();
  }

  double number() {
    if (!parser.nextToken().isNumeric()) {
      throw new InvoiceFormatException("number expected");
    }
    return parser.getDoubleValue();
  }

  double @Nullable [] numbersOrNull(int count) {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(parser.currentToken(), JsonToken.START_ARRAY);
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    expect(parser.nextToken(), JsonToken.END_ARRAY);
    return numbers;
  }

  public void skip() {
    parser.nextToken();
    parser.skipChildren();
  }

  private static void expect(@Nullable JsonToken token, JsonToken expected) {
    if (token != expected) {
      throw new InvoiceFormatException("%s expected, found %s".formatted(expected, token));
    }
  }
}
