package com.invoiceparserpro.benchmarks.synthetic.design;

/**
 * A label and its value.
 *
 * @param key what the value is, such as {@code number}
 */
record Pair(String key, String label, String value, boolean strong) {}
