/** Learns the weights by which header fields are chosen, and measures what they are good for. */
@NullMarked
package com.invoiceparserpro.benchmarks.training;

import org.jspecify.annotations.NullMarked;
