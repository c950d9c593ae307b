/** Invoices as files that accountants open: workbooks, CSV, JSON. */
@NullMarked
package com.invoiceparserpro.export;

import org.jspecify.annotations.NullMarked;
