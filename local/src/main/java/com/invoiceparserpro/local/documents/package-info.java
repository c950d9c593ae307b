/** Many documents from the command line: found, read on all cores, shown and written. */
@NullMarked
package com.invoiceparserpro.local.documents;

import org.jspecify.annotations.NullMarked;
