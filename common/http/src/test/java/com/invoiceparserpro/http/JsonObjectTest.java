package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"value\":\"31/12/2026\"} | 31/12/2026",
        "{\"value\":12.50} | 12.50",
        "{\"value\":-3} | -3",
        "{\"value\":1e999999999} | 1e999999999"
      })
  void readsStringsAndNumbersAsWritten(String body, String value) {
    assertThat(JsonObject.read(Events.json(body), "value").stringOrNumber("value")).contains(value);
  }

  @Test
  void readsNullAsNoValue() {
    assertThat(JsonObject.read(Events.json("{\"value\":null}"), "value").stringOrNumber("value"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"value\"",
        "{\"value\":1",
        "{\"value\":1} x",
        "{\"value\":1}{}",
        "{\"value\":1,\"value\":2}",
        "{value:1}",
        "{\"value\":01}",
        "{\"value\":NaN}",
        "{\"value\":"
      })
  void refusesWhatIsNotOneWellFormedObject(String body) {
    assertProblem(body, "malformed_json");
  }

  @Test
  void refusesDeepNestingAndEndlessNumbers() {
    assertProblem("{\"value\":" + "[".repeat(50) + "]".repeat(50) + "}", "malformed_json");
    assertProblem("{\"value\":" + "9".repeat(100) + "}", "malformed_json");
  }

  @Test
  void namesTheUnknownMemberAndWhatIsAllowed() {
    assertThatThrownBy(() -> JsonObject.read(Events.json("{\"valeu\":1}"), "value"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().errors())
                    .containsExactly(new FieldError("valeu", "Unknown member; allowed: value.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":true}", "{\"value\":[]}", "{\"value\":{\"a\":[1]}}"})
  void refusesOtherTypes(String body) {
    assertProblem(body, "wrong_type");
  }

  @Test
  void saysThatAMemberIsMissing() {
    assertProblem("{}", "missing_member");
  }

  @Test
  void readsNothingThatIsNotDeclaredAsJson() {
    Request form =
        Events.request("PATCH", Map.of("Content-Type", "text/plain"), "{\"value\":1}", false);
    assertThatThrownBy(() -> JsonObject.read(form, "value"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(415));
  }

  @Test
  void readsListsAndSaysWhereInThemSomethingIsWrong() {
    JsonObject body =
        JsonObject.read(
            Events.json("{\"ids\":[\"a\",\"b\"],\"files\":[{\"size\":1},{\"size\":\"2\"}]}"),
            "ids",
            "files");

    assertThat(body.strings("ids")).containsExactly("a", "b");
    assertThat(body.string("name")).isEmpty();
    assertThat(body.objects("files", "size").get(0).wholeNumber("size", 1, 5)).isEqualTo(1);
    assertThatThrownBy(() -> body.objects("files", "size").get(1).wholeNumber("size", 1, 5))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().errors())
                    .containsExactly(
                        new FieldError(
                            "files[1].size",
                            "The member \"files[1].size\" must be a whole number from 1 to 5.")));
    assertThatThrownBy(() -> body.objects("files", "name"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("unknown_member"));
    assertThatThrownBy(() -> body.strings("files")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body.objects("ids")).isInstanceOf(ProblemException.class);
  }

  private static void assertProblem(String body, String code) {
    assertThatThrownBy(() -> JsonObject.read(Events.json(body), "value").stringOrNumber("value"))
        .as(body)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(400);
              assertThat(e.problem().code()).isEqualTo(code);
            });
  }
}
