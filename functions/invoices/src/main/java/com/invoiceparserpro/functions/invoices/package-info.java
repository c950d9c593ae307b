/** Endpoints over the invoices of a session. */
@NullMarked
package com.invoiceparserpro.functions.invoices;

import org.jspecify.annotations.NullMarked;
