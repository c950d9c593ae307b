/** Documents that are broken, locked, endless or no invoices, made when asked for. */
@NullMarked
package com.invoiceparserpro.testkit.hostile;

import org.jspecify.annotations.NullMarked;
