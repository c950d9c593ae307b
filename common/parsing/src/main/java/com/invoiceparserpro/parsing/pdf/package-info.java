/** PDF bytes to glyphs, within limits. The only package that knows how PDFBox reads pages. */
@NullMarked
package com.invoiceparserpro.parsing.pdf;

import org.jspecify.annotations.NullMarked;
