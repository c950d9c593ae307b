package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.einvoice.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as read, with everything that was considered on the way.
 *
 * @param invoice as {@code parse} gives it
 * @param number which of the file's invoices it is, from 1
 * @param of how many there are
 * @param page null where nothing is printed: XML alone, or a scan with XML in it
 * @param xml what the XML states, beside what is printed; null where there is none
 */
public record Explanation(
    Invoice invoice, int number, int of, @Nullable PageAccount page, @Nullable Comparison xml) {}
