/**
 * Choosing among candidates: named features, learned weights, and the probability of each value.
 */
@NullMarked
package com.invoiceparserpro.parsing.choice;

import org.jspecify.annotations.NullMarked;
