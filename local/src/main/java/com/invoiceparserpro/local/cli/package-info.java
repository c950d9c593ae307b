/** The commands. */
@NullMarked
package com.invoiceparserpro.local.cli;

import org.jspecify.annotations.NullMarked;
