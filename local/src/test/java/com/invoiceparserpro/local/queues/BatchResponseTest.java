package com.invoiceparserpro.local.queues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchResponseTest {

  private static final Set<String> BATCH = Set.of("a", "b", "c");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"batchItemFailures\":null}",
        "{\"batchItemFailures\":[]}",
        "{\"other\":{\"batchItemFailures\":[1]},\"batchItemFailures\":[]}"
      })
  void takesAnEmptyAnswerForSuccess(String answer) {
    assertThat(failed(answer)).hasValue(Set.of());
  }

  @Test
  void namesThoseThatFailed() {
    assertThat(
            failed(
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"a\",\"why\":[1]},"
                    + "{\"itemIdentifier\":\"c\"}]}"))
        .hasValue(Set.of("a", "c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"ok\"",
        "{",
        "{} {}",
        "{\"batchItemFailures\":\"a\"}",
        "{\"batchItemFailures\":[\"a\"]}",
        "{\"batchItemFailures\":[{}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}",
        "{\"batchItemFailures\":[{\"itemId\":\"a\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"d\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}"
      })
  void takesAMalformedAnswerForFailureOfAll(String answer) {
    assertThat(failed(answer)).isEmpty();
  }

  private static Optional<Set<String>> failed(String answer) {
    return BatchResponse.failed(answer.getBytes(UTF_8), BATCH);
  }
}
