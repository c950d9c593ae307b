/** The whole service on this machine: cache, functions and gateway. */
@NullMarked
package com.invoiceparserpro.local.serve;

import org.jspecify.annotations.NullMarked;
