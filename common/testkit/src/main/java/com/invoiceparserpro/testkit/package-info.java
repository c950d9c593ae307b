/** Real engines for tests, without Docker. */
@NullMarked
package com.invoiceparserpro.testkit;

import org.jspecify.annotations.NullMarked;
