/**
 * Numbers that prove themselves by a check digit: tax ids, IBANs, and BICs by their form. Pure
 * functions of the text; no register is asked.
 */
@NullMarked
package com.invoiceparserpro.model.identifier;

import org.jspecify.annotations.NullMarked;
