package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;

/**
 * The tax of one rate.
 *
 * @param name empty for the country's usual name
 */
public record TaxLine(String name, BigDecimal rate, BigDecimal base, BigDecimal tax) {}
