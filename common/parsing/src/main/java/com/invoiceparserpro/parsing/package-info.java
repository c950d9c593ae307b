/** PDF bytes to {@link com.invoiceparserpro.model.Invoice}. */
@NullMarked
package com.invoiceparserpro.parsing;

import org.jspecify.annotations.NullMarked;
