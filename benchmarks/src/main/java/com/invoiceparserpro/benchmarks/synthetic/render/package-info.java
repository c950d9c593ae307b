/** Engines that turn blocks into PDF. */
@NullMarked
package com.invoiceparserpro.benchmarks.synthetic.render;

import org.jspecify.annotations.NullMarked;
