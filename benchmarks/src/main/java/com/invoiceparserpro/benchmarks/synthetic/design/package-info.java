/** How an invoice looks: the same content in very different arrangements. */
@NullMarked
package com.invoiceparserpro.benchmarks.synthetic.design;

import org.jspecify.annotations.NullMarked;
