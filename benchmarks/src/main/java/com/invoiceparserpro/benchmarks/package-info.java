/**
 * Measurements. Absolute times tell about a machine, so each is given beside a yardstick measured
 * in the same run.
 */
@NullMarked
package com.invoiceparserpro.benchmarks;

import org.jspecify.annotations.NullMarked;
