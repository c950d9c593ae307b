/** Finds the tables of line items and reads their rows. */
@NullMarked
package com.invoiceparserpro.parsing.table;

import org.jspecify.annotations.NullMarked;
