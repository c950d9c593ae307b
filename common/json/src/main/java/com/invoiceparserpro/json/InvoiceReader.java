package com.invoiceparserpro.json;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.Warning;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the members of an Invoice in any order. */
final class InvoiceReader {

  private final Members json;

  private @Nullable UUID invoiceId;
  private @Nullable String fileName;
  private @Nullable Instant parsedTimestamp;
  private @Nullable Status status;
  private @Nullable Instant approvedAt;
  private @Nullable DocumentType documentType;
  private @Nullable String language;
  private int pageCount;
  private @Nullable InvoiceData parsed;
  private double overallConfidence;
  private boolean needsReview;
  private List<Check> checks = List.of();
  private List<Warning> warnings = List.of();
  private List<Correction> corrections = List.of();

  InvoiceReader(Members json) {
    this.json = json;
  }

  Invoice read() {
    try {
      json.object(this::member);
      return new Invoice(
          required("invoice_id", invoiceId),
          required("file_name", fileName),
          required("parsed_timestamp", parsedTimestamp),
          required("status", status),
          approvedAt,
          required("document_type", documentType),
          language,
          pageCount,
          required("parsed", parsed),
          overallConfidence,
          needsReview,
          checks,
          warnings,
          corrections);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvoiceFormatException("a value is not of its member's type");
    }
  }

  private void member(String name) {
    switch (name) {
      case "invoice_id" -> invoiceId = UUID.fromString(json.string());
      case "file_name" -> fileName = json.string();
      case "parsed_timestamp" -> parsedTimestamp = Instant.parse(json.string());
      case "status" -> status = Status.byJsonName(json.string());
      case "approved_at" -> approvedAt = instantOrNull();
      case "document_type" -> documentType = DocumentType.byJsonName(json.string());
      case "language" -> language = json.stringOrNull();
      case "page_count" -> pageCount = json.integer();
      case "parsed" -> parsed = new DataReader(json).read();
      case "overall_confidence" -> overallConfidence = json.number();
      case "needs_review" -> needsReview = json.bool();
      case "checks" -> checks = json.objects(this::check);
      case "warnings" -> warnings = json.objects(this::warning);
      case "corrections" -> corrections = json.objects(this::correction);
      default -> json.skip();
    }
  }

  private Check check() {
    var check =
        new Object() {
          @Nullable String rule;
          boolean passed;
          @Nullable String expected;
          @Nullable String actual;
        };
    json.members(
        name -> {
          switch (name) {
            case "rule" -> check.rule = json.string();
            case "passed" -> check.passed = json.bool();
            case "expected" -> check.expected = json.stringOrNull();
            case "actual" -> check.actual = json.stringOrNull();
            default -> json.skip();
          }
        });
    return new Check(required("rule", check.rule), check.passed, check.expected, check.actual);
  }

  private Warning warning() {
    var warning =
        new Object() {
          @Nullable String code;
          @Nullable String message;
        };
    json.members(
        name -> {
          switch (name) {
            case "code" -> warning.code = json.string();
            case "message" -> warning.message = json.string();
            default -> json.skip();
          }
        });
    return new Warning(required("code", warning.code), required("message", warning.message));
  }

  private Correction correction() {
    var correction =
        new Object() {
          @Nullable String field;
          @Nullable String previous;
          @Nullable String entered;
          @Nullable Source by;
          @Nullable Instant at;
        };
    json.members(
        name -> {
          switch (name) {
            case "field" -> correction.field = json.string();
            case "old" -> correction.previous = json.stringOrNull();
            case "new" -> correction.entered = json.stringOrNull();
            case "by" -> correction.by = Source.byJsonName(json.string());
            case "at" -> correction.at = Instant.parse(json.string());
            default -> json.skip();
          }
        });
    return new Correction(
        required("field", correction.field),
        correction.previous,
        correction.entered,
        required("by", correction.by),
        required("at", correction.at));
  }

  private @Nullable Instant instantOrNull() {
    String text = json.stringOrNull();
    return text == null ? null : Instant.parse(text);
  }

  static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new InvoiceFormatException("member missing: " + name);
    }
    return value;
  }
}
