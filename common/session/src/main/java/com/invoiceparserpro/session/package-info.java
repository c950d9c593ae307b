/**
 * What a session holds: sealed values in a Redis-compatible store, all under a TTL. The only
 * package that knows Jedis.
 */
@NullMarked
package com.invoiceparserpro.session;

import org.jspecify.annotations.NullMarked;
