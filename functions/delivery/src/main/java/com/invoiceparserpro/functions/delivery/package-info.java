/** What delivers webhooks: a function that sees no session. */
@NullMarked
package com.invoiceparserpro.functions.delivery;

import org.jspecify.annotations.NullMarked;
