package com.invoiceparserpro.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarmReadingTest {

  @Test
  void runsTheTasksInTurnsAndChangesWhoGoesFirst() throws Exception {
    List<String> ran = new ArrayList<>();
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put("a", document -> ran.add("a"));
    tasks.put("b", document -> ran.add("b"));
    WarmReading reading = new WarmReading(List.of(new Document(Path.of("x.pdf"), new byte[0])), 2);

    assertThat(reading.measure(tasks).values()).allSatisfy(times -> assertThat(times).hasSize(2));
    assertThat(ran.stream().filter("a"::equals)).hasSize(200);
    assertThat(List.of(ran.get(0), ran.get(100), ran.get(200), ran.get(300)))
        .containsExactly("a", "b", "b", "a");
  }
}
