package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Token;
import java.util.BitSet;
import java.util.List;

/** A set of phrases that may begin at any token. */
public final class Phrases {

  private final TokenTrie steps = new TokenTrie();

  /** The nodes at which a phrase ends. */
  private final BitSet ends = new BitSet();

  /** Adds a phrase; one without tokens is none. */
  public void add(List<Token> phrase) {
    if (!phrase.isEmpty()) {
      ends.set(steps.extend(TokenTrie.ROOT, phrase));
    }
  }

  /** Index after the longest phrase that begins at {@code from}; {@code from} if none does. */
  public int longest(List<Token> tokens, int from) {
    int end = from;
    int node = TokenTrie.ROOT;
    for (int i = from; i < tokens.size(); i++) {
      node = steps.after(node, tokens.get(i).plain());
      if (node == TokenTrie.NONE) {
        break;
      }
      end = ends.get(node) ? i + 1 : end;
    }
    return end;
  }
}
