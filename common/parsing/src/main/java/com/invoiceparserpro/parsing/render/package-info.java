/** Pages as images, for people who look at a document on their own machine; no function uses it. */
@NullMarked
package com.invoiceparserpro.parsing.render;

import org.jspecify.annotations.NullMarked;
