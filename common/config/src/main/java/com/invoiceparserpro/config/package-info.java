/**
 * Settings from the environment, and the secret keys with what is derived from them. Everything
 * here is immutable and safe for use by several threads.
 */
@NullMarked
package com.invoiceparserpro.config;

import org.jspecify.annotations.NullMarked;
