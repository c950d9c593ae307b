/** Chooses the header fields: candidates by label and place, scores, and what the amounts prove. */
@NullMarked
package com.invoiceparserpro.parsing.field;

import org.jspecify.annotations.NullMarked;
