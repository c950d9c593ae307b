/** Functions as Lambda runs them: a package each, a class loader each, one request at a time. */
@NullMarked
package com.invoiceparserpro.local.lambda;

import org.jspecify.annotations.NullMarked;
