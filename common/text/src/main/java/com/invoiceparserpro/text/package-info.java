/**
 * Values as people print and type them: numbers, dates, currencies. Pure functions over language
 * data in resource files; safe for use by several threads.
 */
@NullMarked
package com.invoiceparserpro.text;

import org.jspecify.annotations.NullMarked;
