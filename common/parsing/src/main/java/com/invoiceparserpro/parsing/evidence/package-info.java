/**
 * What single lines give away: labels, amounts and dates, each with its place. Knows languages
 * through data files and nothing of how fields are chosen.
 */
@NullMarked
package com.invoiceparserpro.parsing.evidence;

import org.jspecify.annotations.NullMarked;
