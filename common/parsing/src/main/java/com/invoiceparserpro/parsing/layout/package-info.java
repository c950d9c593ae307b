/**
 * Glyphs to words, lines and segments, in points from the top left of the page as shown (turned).
 * Knows geometry and nothing of invoices.
 */
@NullMarked
package com.invoiceparserpro.parsing.layout;

import org.jspecify.annotations.NullMarked;
