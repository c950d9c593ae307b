/** Endpoints that read documents. */
@NullMarked
package com.invoiceparserpro.functions.parsing;

import org.jspecify.annotations.NullMarked;
