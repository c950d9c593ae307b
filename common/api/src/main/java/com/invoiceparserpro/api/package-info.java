/**
 * What the endpoints share: the session behind the cookie, how exceptions become problems, and the
 * wiring from the environment.
 */
@NullMarked
package com.invoiceparserpro.api;

import org.jspecify.annotations.NullMarked;
