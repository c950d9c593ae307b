package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as paths from token to token. All steps of all phrases are in one open-addressed table,
 * which the caches of a processor hold: a map at each node would be ten times as large, and is
 * asked at every word of a document.
 */
final class TokenTrie {

  static final int ROOT = 0;

  /** No node. */
  static final int NONE = -1;

  private static final int FIRST_SIZE = 1 << 10;

  private @Nullable String[] tokens = new String[FIRST_SIZE];

  /** Of each slot the node that its step is from, and the one that it leads to. */
  private int[] steps = new int[2 * FIRST_SIZE];

  private int nodes = 1;

  /** The node that {@code token} leads to from {@code node}; {@link #NONE} if no phrase goes on. */
  int after(int node, String token) {
    int at = slot(node, token);
    return tokens[at] == null ? NONE : steps[2 * at + 1];
  }

  /** The same; a new one if no phrase went on so far. */
  int extend(int node, String token) {
    int at = slot(node, token);
    if (tokens[at] != null) {
      return steps[2 * at + 1];
    }
    if (2 * nodes > tokens.length) {
      grow();
      at = slot(node, token);
    }
    tokens[at] = token;
    steps[2 * at] = node;
    steps[2 * at + 1] = nodes;
    return nodes++;
  }

  /** The node at the end of {@code phrase}, whose first step is from {@code node}. */
  int extend(int node, List<Token> phrase) {
    int end = node;
    for (Token token : phrase) {
      end = extend(end, token.plain());
    }
    return end;
  }

  /** The tokens that phrases begin with. */
  Set<String> first() {
    Set<String> first = new HashSet<>();
    for (int at = 0; at < tokens.length; at++) {
      String token = tokens[at];
      if (token != null && steps[2 * at] == ROOT) {
        first.add(token);
      }
    }
    return first;
  }

  /** Where the step is, or would be: there are always more slots than steps. */
  private int slot(int node, String token) {
    int mask = tokens.length - 1;
    int hash = (token.hashCode() + 31 * node) * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & mask;
    for (String there = tokens[at]; there != null; there = tokens[at]) {
      if (steps[2 * at] == node && there.equals(token)) {
        return at;
      }
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    @Nullable String[] oldTokens = tokens;
    int[] oldSteps = steps;
    tokens = new String[2 * oldTokens.length];
    steps = new int[2 * oldSteps.length];
    for (int i = 0; i < oldTokens.length; i++) {
      String token = oldTokens[i];
      if (token != null) {
        int at = slot(oldSteps[2 * i], token);
        tokens[at] = token;
        steps[2 * at] = oldSteps[2 * i];
        steps[2 * at + 1] = oldSteps[2 * i + 1];
      }
    }
  }
}
