package com.invoiceparserpro.local.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.choice.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  /** One that is new and has none would show up under its key. */
  @ParameterizedTest
  @EnumSource(Feature.class)
  void everyFeatureHasWordsOfItsOwn(Feature feature) {
    assertThat(Wording.features()).containsKey(feature.key());
  }
}
