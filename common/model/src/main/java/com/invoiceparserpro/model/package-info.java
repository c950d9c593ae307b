/**
 * The domain: what an invoice says, where it says it, and whether it adds up. Immutable records
 * without dependencies; everything here is safe for use by several threads.
 */
@NullMarked
package com.invoiceparserpro.model;

import org.jspecify.annotations.NullMarked;
