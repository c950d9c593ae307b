/** A page as blocks, before any engine sets it. */
@NullMarked
package com.invoiceparserpro.benchmarks.synthetic.page;

import org.jspecify.annotations.NullMarked;
