/** Endpoints that make files of invoices, each a Lambda function. */
@NullMarked
package com.invoiceparserpro.functions.exports;

import org.jspecify.annotations.NullMarked;
