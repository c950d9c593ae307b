/** An API Gateway REST API on this machine: the same events, limits and refusals. */
@NullMarked
package com.invoiceparserpro.local.gateway;

import org.jspecify.annotations.NullMarked;
