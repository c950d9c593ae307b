package com.invoiceparserpro.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

  private final Environment environment =
      new Environment(
          Map.of("PAGES", "200", "WORD", "many", "BLANK", "  ", "ON", "True", "LIST", "a, b,,c "));

  @Test
  void readsNumbersAndFallsBackToTheDefault() {
    assertThat(environment.number("PAGES", 1, 1, 500)).isEqualTo(200);
    assertThat(environment.number("MISSING", 7, 1, 500)).isEqualTo(7);
  }

  @Test
  void namesTheVariableThatIsNoNumberOrOutOfRange() {
    assertThatThrownBy(() -> environment.number("WORD", 1, 1, 500))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("WORD: must be a whole number from 1 to 500");
    assertThatThrownBy(() -> environment.number("PAGES", 1, 1, 100))
        .hasMessage("PAGES: must be a whole number from 1 to 100");
  }

  @Test
  void countsBlankAsMissing() {
    assertThat(environment.text("BLANK")).isEmpty();
    assertThatThrownBy(() -> environment.required("BLANK", "a thing"))
        .hasMessage("BLANK: missing; a thing");
  }

  @Test
  void readsSwitches() {
    assertThat(environment.flag("ON", false)).isTrue();
    assertThat(environment.flag("MISSING", true)).isTrue();
    assertThatThrownBy(() -> environment.flag("WORD", true))
        .hasMessage("WORD: must be true or false");
  }

  @ParameterizedTest
  @CsvSource({"snap-start, true", "provisioned-concurrency, true", "on-demand, false", "'', false"})
  void knowsWhetherARequestWaits(String initialization, boolean ahead) {
    Environment started = new Environment(Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", initialization));

    assertThat(started.startsAhead()).isEqualTo(ahead);
    assertThat(environment.startsAhead()).isFalse();
  }

  @Test
  void readsLists() {
    assertThat(environment.list("LIST")).containsExactly("a", "b", "c");
    assertThat(environment.list("MISSING")).isEmpty();
  }
}
