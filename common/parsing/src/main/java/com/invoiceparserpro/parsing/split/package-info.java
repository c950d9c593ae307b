/**
 * Tells the invoices of one file apart: where another one starts, and which pages only repeat
 * others. In doubt the file is one invoice.
 */
@NullMarked
package com.invoiceparserpro.parsing.split;

import org.jspecify.annotations.NullMarked;
