package com.invoiceparserpro.benchmarks.synthetic.content;

/** Whether prices and line totals contain the tax. */
public enum PriceMode {
  NET,
  GROSS,
  UNTAXED
}
