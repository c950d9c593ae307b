package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Token;
import java.util.List;
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
  private int[] froms = new int[FIRST_SIZE];
  private int[] tos = new int[FIRST_SIZE];
  private int nodes = 1;

  /** The node that {@code token} leads to from {@code node}; {@link #NONE} if no phrase goes on. */
  int after(int node, String token) {
    int at = slot(node, token);
    return tokens[at] == null ? NONE : tos[at];
  }

  /** The same; a new one if no phrase went on so far. */
  int extend(int node, String token) {
    int at = slot(node, token);
    if (tokens[at] != null) {
      return tos[at];
    }
    if (2 * nodes > tokens.length) {
      grow();
      at = slot(node, token);
    }
    tokens[at] = token;
    froms[at] = node;
    tos[at] = nodes;
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

  /** Where the step is, or would be: there are always more slots than steps. */
  private int slot(int node, String token) {
    int mask = tokens.length - 1;
    int hash = (token.hashCode() + 31 * node) * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & mask;
    for (String there = tokens[at]; there != null; there = tokens[at]) {
      if (froms[at] == node && there.equals(token)) {
        return at;
      }
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    @Nullable String[] oldTokens = tokens;
    int[] oldFroms = froms;
    int[] oldTos = tos;
    int size = 2 * oldTokens.length;
    tokens = new String[size];
    froms = new int[size];
    tos = new int[size];
    for (int i = 0; i < oldTokens.length; i++) {
      String token = oldTokens[i];
      if (token != null) {
        int at = slot(oldFroms[i], token);
        tokens[at] = token;
        froms[at] = oldFroms[i];
        tos[at] = oldTos[i];
      }
    }
  }
}
