/** What a visitor sees first. */
@NullMarked
package com.invoiceparserpro.functions.console;

import org.jspecify.annotations.NullMarked;
