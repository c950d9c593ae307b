/** Why a document was read as it was: the material of an explanation, for people. */
@NullMarked
package com.invoiceparserpro.parsing.explain;

import org.jspecify.annotations.NullMarked;
