/** Endpoints that begin and end sessions. */
@NullMarked
package com.invoiceparserpro.functions.sessions;

import org.jspecify.annotations.NullMarked;
