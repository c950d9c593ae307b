/**
 * Invoices as files for accountants and their programs: workbooks, CSV, JSON, UBL, and what
 * QuickBooks, Xero and DATEV import. {@link com.invoiceparserpro.export.ExportFormat} is the
 * entrance.
 */
@NullMarked
package com.invoiceparserpro.export;

import org.jspecify.annotations.NullMarked;
