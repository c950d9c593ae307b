package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSieveTest {

  private final List<String> words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).toList();
  private final WordSieve sieve = new WordSieve(words);

  @Test
  void noWordOfTheVocabularyIsLost() {
    assertThat(words).allMatch(sieve::mayHave);
  }

  @Test
  void mostOtherWordsAreHeldBack() {
    long through = IntStream.range(0, 10_000).filter(i -> sieve.mayHave("other" + i)).count();

    assertThat(through).isLessThan(1_000);
  }
}
