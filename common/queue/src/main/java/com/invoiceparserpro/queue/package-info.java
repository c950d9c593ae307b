/** Messages: sending them, sealing them, and the kit of functions that they invoke. */
@NullMarked
package com.invoiceparserpro.queue;

import org.jspecify.annotations.NullMarked;
