/**
 * What an invoice says: countries, wordings, parties, items and amounts, all drawn from one seed.
 */
@NullMarked
package com.invoiceparserpro.benchmarks.synthetic.content;

import org.jspecify.annotations.NullMarked;
