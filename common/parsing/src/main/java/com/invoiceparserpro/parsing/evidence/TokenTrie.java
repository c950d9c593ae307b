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

  /** Of each slot the step's hash in the upper half and the node that it leads to in the lower. */
  private long[] steps = new long[FIRST_SIZE];

  private @Nullable String[] tokens = new String[FIRST_SIZE];
  private final Set<String> first = new HashSet<>();
  private int nodes = 1;

  /** The node that {@code token} leads to from {@code node}; {@link #NONE} if no phrase goes on. */
  int after(int node, String token) {
    int at = slot(hash(node, token), token);
    return steps[at] == 0 ? NONE : (int) steps[at];
  }

  /** The same; a new one if no phrase went on so far. */
  int extend(int node, String token) {
    int hash = hash(node, token);
    int at = slot(hash, token);
    if (steps[at] != 0) {
      return (int) steps[at];
    }
    if (3 * nodes > 2 * steps.length) {
      grow();
      at = slot(hash, token);
    }
    if (node == ROOT) {
      first.add(token);
    }
    tokens[at] = token;
    steps[at] = (long) hash << Integer.SIZE | nodes;
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
    return first;
  }

  /** For one token no two nodes give the same: the node of a step need not be kept. */
  private static int hash(int node, String token) {
    int hash = (token.hashCode() * 0x9E3779B9 + node) * 0x85EBCA6B;
    return hash ^ hash >>> 16;
  }

  /** Where the step is, or would be: there are always more slots than steps. */
  private int slot(int hash, String token) {
    int mask = steps.length - 1;
    int at = hash & mask;
    while (steps[at] != 0
        && ((int) (steps[at] >>> Integer.SIZE) != hash || !token.equals(tokens[at]))) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldSteps = steps;
    @Nullable String[] oldTokens = tokens;
    steps = new long[2 * oldSteps.length];
    tokens = new String[2 * oldSteps.length];
    for (int i = 0; i < oldSteps.length; i++) {
      String token = oldTokens[i];
      if (token != null) {
        int at = slot((int) (oldSteps[i] >>> Integer.SIZE), token);
        steps[at] = oldSteps[i];
        tokens[at] = token;
      }
    }
  }
}
