/** Queues, and the pollers that hand their messages to functions as Lambda does. */
@NullMarked
package com.invoiceparserpro.local.queues;

import org.jspecify.annotations.NullMarked;
