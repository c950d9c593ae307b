package com.invoiceparserpro.api;

import com.invoiceparserpro.http.FieldError;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.json.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Problems within other JSON: of one file among many, or of work that goes on in the background.
 */
public final class ProblemJson {

  private ProblemJson() {}

  /** Writes the member {@code problem}: an object, or null. */
  public static void write(Optional<Problem> problem, JsonGenerator json) {
    json.writeName("problem");
    if (problem.isEmpty()) {
      json.writeNull();
    } else {
      json.writeStartObject();
      problem.get().writeMembers(json);
      json.writeEndObject();
    }
  }

  /** What {@link #write} wrote, but for headers; the cursor is before the value. */
  public static Optional<Problem> read(Members json) {
    Reader reader = new Reader();
    return json.objectOrNull(name -> reader.member(name, json))
        ? Optional.of(reader.problem())
        : Optional.empty();
  }

  private static final class Reader {

    private int status;
    private String code = "";
    private String detail = "";
    private List<FieldError> errors = List.of();

    void member(String name, Members json) {
      switch (name) {
        case "status" -> status = json.integer();
        case "code" -> code = json.string();
        case "detail" -> detail = json.string();
        case "errors" -> errors = json.objects(() -> error(json));
        default -> json.skip();
      }
    }

    private static FieldError error(Members json) {
      List<String> values = new ArrayList<>();
      json.members(name -> values.add(json.string()));
      return new FieldError(values.get(0), values.get(1));
    }

    Problem problem() {
      return new Problem(status, code, detail, errors, Map.of());
    }
  }
}
