package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.layout.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTrieTest {

  private final TokenTrie trie = new TokenTrie();

  private int end(String phrase) {
    int node = TokenTrie.ROOT;
    for (Token token : Token.split(phrase)) {
      node = node == TokenTrie.NONE ? node : trie.after(node, token.plain());
    }
    return node;
  }

  @Test
  void phrasesShareTheirBeginning() {
    int number = trie.extend(TokenTrie.ROOT, Token.split("invoice number"));
    int date = trie.extend(TokenTrie.ROOT, Token.split("Invoice date"));

    assertThat(end("invoice number")).isEqualTo(number).isNotEqualTo(date);
    assertThat(end("invoice date")).isEqualTo(date);
    assertThat(trie.extend(TokenTrie.ROOT, Token.split("invoice date"))).isEqualTo(date);
  }

  @Test
  void nothingElseIsFound() {
    trie.extend(TokenTrie.ROOT, Token.split("invoice number"));

    assertThat(end("number")).isEqualTo(TokenTrie.NONE);
    assertThat(end("invoice invoice")).isEqualTo(TokenTrie.NONE);
    assertThat(end("invoice number invoice")).isEqualTo(TokenTrie.NONE);
  }

  @Test
  void thousandsOfPhrasesKeepTheirEnds() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      ends.add(trie.extend(TokenTrie.ROOT, Token.split("a" + i % 70 + " b" + i)));
    }

    assertThat(ends).doesNotHaveDuplicates();
    for (int i = 0; i < 5_000; i++) {
      assertThat(end("a" + i % 70 + " b" + i)).isEqualTo(ends.get(i));
    }
  }
}
