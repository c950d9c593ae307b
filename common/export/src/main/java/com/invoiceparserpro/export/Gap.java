package com.invoiceparserpro.export;

import java.util.UUID;

/**
 * What an invoice lacks for a format.
 *
 * @param field by its name in the contract, e.g. {@code due_date} or {@code line_items.0.tax_rate}
 * @param reason for people: who wants it and why; never content of the invoice
 */
public record Gap(UUID invoiceId, String field, String reason) {}
