/** Buckets, and what their queues are told of new objects. */
@NullMarked
package com.invoiceparserpro.local.buckets;

import org.jspecify.annotations.NullMarked;
