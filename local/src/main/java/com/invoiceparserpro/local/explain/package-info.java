/** One HTML page that shows a document, what was read from it, and why. */
@NullMarked
package com.invoiceparserpro.local.explain;

import org.jspecify.annotations.NullMarked;
