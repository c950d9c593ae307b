/**
 * The contract's JSON for the domain; streaming, so that reading and writing cost little at start.
 */
@NullMarked
package com.invoiceparserpro.json;

import org.jspecify.annotations.NullMarked;
