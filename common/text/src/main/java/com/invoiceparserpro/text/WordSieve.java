package com.invoiceparserpro.text;

import java.util.Collection;

/**
 * Tells most words that are not in a large vocabulary from those that may be, by one bit: asked of
 * every word of a document before a map, whose entries lie far apart in memory.
 */
public final class WordSieve {

  private static final int BITS = 1 << 16;

  private final long[] bits = new long[BITS / Long.SIZE];

  public WordSieve(Collection<String> words) {
    for (String word : words) {
      int bit = bit(word);
      bits[bit >> 6] |= 1L << bit;
    }
  }

  /** False where the vocabulary does not have {@code word}; true where it may. */
  public boolean mayHave(String word) {
    int bit = bit(word);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & BITS - 1;
  }
}
