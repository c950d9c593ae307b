package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.export.DatevOptions;
import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.export.ExportOptions;
import com.invoiceparserpro.export.QuickBooksOptions;
import com.invoiceparserpro.export.XeroOptions;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.Request;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a client wants its file: the format, and what of it is left to choose.
 *
 * @param values as the client wrote them, by their names in the contract
 */
record ExportParameters(Map<String, String> values) {

  private static final int MAX_LENGTH = 100;

  private static final List<String> DATE_PATTERNS =
      List.of("dd/MM/yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "dd-MM-yyyy", "yyyy/MM/dd");

  private static final Map<ExportFormat, List<String>> CHOICES =
      Map.of(
          ExportFormat.CSV,
          List.of("delimiter", "byte_order_mark"),
          ExportFormat.QUICKBOOKS,
          List.of("account", "tax_code", "no_tax_code", "date_pattern"),
          ExportFormat.XERO,
          List.of("account_code", "tax_type", "no_tax_type", "date_pattern"),
          ExportFormat.DATEV,
          List.of(
              "consultant",
              "client",
              "fiscal_year_start",
              "account_length",
              "chart",
              "expense_account",
              "creditor_account",
              "tax_keys"));

  ExportParameters {
    values = Map.copyOf(values);
  }

  /** Every name there is, {@code format} first. */
  static List<String> names() {
    return Stream.concat(
            Stream.of("format"), CHOICES.values().stream().flatMap(List::stream).sorted())
        .distinct()
        .toList();
  }

  /** What may be chosen for a format. */
  static List<String> choices(ExportFormat format) {
    return CHOICES.getOrDefault(format, List.of());
  }

  /** Those of the query. */
  static ExportParameters of(Request request) {
    return of(request::query);
  }

  /**
   * Those that {@code source} has.
   *
   * @throws ProblemException if one is not of its format, or not what it may be
   */
  static ExportParameters of(Function<String, Optional<String>> source) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : names()) {
      source
          .apply(name)
          .ifPresent(
              value -> {
                if (value.length() > MAX_LENGTH) {
                  throw bad(name, "Must have at most %d characters.".formatted(MAX_LENGTH));
                }
                values.put(name, value);
              });
    }
    ExportParameters parameters = new ExportParameters(values);
    ExportFormat format = parameters.format();
    for (String name : values.keySet()) {
      if (!name.equals("format") && !choices(format).contains(name)) {
        throw bad(
            name,
            "Is no parameter of %s; those are: %s."
                .formatted(
                    format.wireName(),
                    choices(format).isEmpty() ? "none" : String.join(", ", choices(format))));
      }
    }
    parameters.options();
    return parameters;
  }

  /** By default a workbook. */
  ExportFormat format() {
    return ExportFormat.byName(values.getOrDefault("format", ExportFormat.XLSX.wireName()))
        .orElseThrow(
            () ->
                Problem.badMember(
                        "unknown_format",
                        "format",
                        "There is no such format; allowed: %s.".formatted(formats()))
                    .exception());
  }

  ExportOptions options() {
    return switch (format()) {
      case CSV -> csv();
      case QUICKBOOKS -> ExportOptions.DEFAULT.withQuickBooks(quickBooks());
      case XERO -> ExportOptions.DEFAULT.withXero(xero());
      case DATEV -> ExportOptions.DEFAULT.withDatev(datev());
      default -> ExportOptions.DEFAULT;
    };
  }

  private ExportOptions csv() {
    char delimiter =
        switch (text("delimiter", "comma")) {
          case "comma" -> ',';
          case "semicolon" -> ';';
          case "tab" -> '\t';
          default -> throw bad("delimiter", "Must be comma, semicolon or tab.");
        };
    boolean mark =
        switch (text("byte_order_mark", "true").toLowerCase(Locale.ROOT)) {
          case "true" -> true;
          case "false" -> false;
          default -> throw bad("byte_order_mark", "Must be true or false.");
        };
    return ExportOptions.DEFAULT.withCsv(delimiter, mark);
  }

  private QuickBooksOptions quickBooks() {
    QuickBooksOptions by = QuickBooksOptions.DEFAULT;
    return new QuickBooksOptions(
        text("account", by.account()),
        text("tax_code", by.taxCode()),
        text("no_tax_code", by.noTaxCode()),
        datePattern(by.datePattern()));
  }

  private XeroOptions xero() {
    XeroOptions by = XeroOptions.DEFAULT;
    return new XeroOptions(
        text("account_code", by.accountCode()),
        text("tax_type", by.taxType()),
        text("no_tax_type", by.noTaxType()),
        datePattern(by.datePattern()));
  }

  private DatevOptions datev() {
    DatevOptions by = DatevOptions.DEFAULT;
    int length = number("account_length", by.accountLength(), 4, 8);
    return new DatevOptions(
        number("consultant", by.consultant(), 1001, 9_999_999),
        number("client", by.client(), 1, 99_999),
        fiscalYearStart(by.fiscalYearStart()),
        length,
        matching("chart", by.chart(), "\\d{2}", "two digits, such as 03 or 04"),
        matching(
            "expense_account",
            by.expenseAccount(),
            "[1-9]\\d{0,%d}".formatted(length - 1),
            "an account of at most %d digits".formatted(length)),
        matching(
            "creditor_account",
            by.creditorAccount(),
            "[1-9]\\d{%d}".formatted(length),
            "an account of %d digits".formatted(length + 1)),
        taxKeys(by.taxKeys()));
  }

  private MonthDay fiscalYearStart(MonthDay byDefault) {
    String text = text("fiscal_year_start", "");
    try {
      return text.isEmpty() ? byDefault : MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw bad("fiscal_year_start", "Must be a month and a day, such as 01-01.");
    }
  }

  private Map<BigDecimal, String> taxKeys(Map<BigDecimal, String> byDefault) {
    String text = text("tax_keys", "");
    if (text.isEmpty()) {
      return byDefault;
    }
    if (!text.matches("\\d{1,2}(\\.\\d{1,2})?:\\d{1,4}(,\\d{1,2}(\\.\\d{1,2})?:\\d{1,4})*")) {
      throw bad("tax_keys", "Must be rates and keys, such as 19:9,7:8.");
    }
    return Arrays.stream(text.split(","))
        .map(pair -> pair.split(":"))
        .collect(Collectors.toMap(pair -> new BigDecimal(pair[0]), pair -> pair[1], (a, b) -> b));
  }

  private String datePattern(String byDefault) {
    String pattern = text("date_pattern", byDefault);
    if (!DATE_PATTERNS.contains(pattern)) {
      throw bad("date_pattern", "Must be one of %s.".formatted(String.join(", ", DATE_PATTERNS)));
    }
    return pattern;
  }

  private String matching(String name, String byDefault, String pattern, String what) {
    String text = text(name, "");
    if (text.isEmpty()) {
      // A default that does not fit what else was chosen must be chosen as well.
      text = byDefault;
    }
    if (!text.matches(pattern)) {
      throw bad(name, "Must be %s.".formatted(what));
    }
    return text;
  }

  private int number(String name, int byDefault, int min, int max) {
    String text = text(name, "");
    if (text.isEmpty()) {
      return byDefault;
    }
    if (text.matches("\\d{1,8}")) {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw bad(name, "Must be a whole number from %d to %d.".formatted(min, max));
  }

  private String text(String name, String byDefault) {
    String value = values.getOrDefault(name, "").strip();
    return value.isEmpty() ? byDefault : value;
  }

  private static ProblemException bad(String name, String message) {
    return Problem.badMember("invalid_parameter", name, message).exception();
  }

  private static String formats() {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::wireName)
        .collect(Collectors.joining(", "));
  }
}
