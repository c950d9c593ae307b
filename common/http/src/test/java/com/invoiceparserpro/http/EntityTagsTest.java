package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

  @Test
  void matchesStronglyForIfMatch() {
    assertThat(tags("\"1\", \"3\"").match(3)).isTrue();
    assertThat(tags("\"1\", \"3\"").match(2)).isFalse();
    assertThat(tags("W/\"3\"").match(3)).isFalse();
    assertThat(tags("*").match(3)).isTrue();
    assertThat(tags("3").match(3)).isFalse();
  }

  @Test
  void matchesWeaklyForIfNoneMatch() {
    assertThat(tags("W/\"3\"").matchWeakly(3)).isTrue();
    assertThat(tags("\"4\"").matchWeakly(3)).isFalse();
  }

  @Test
  void tellsAMissingHeaderFromAnEmptyOne() {
    assertThat(EntityTags.of(Events.request("GET", Map.of()), "If-Match")).isEmpty();
    assertThat(tags("").match(1)).isFalse();
  }

  private static EntityTags tags(String header) {
    Optional<EntityTags> tags =
        EntityTags.of(Events.request("GET", Map.of("If-Match", header)), "If-Match");
    return tags.orElseThrow();
  }
}
