/** Objects in S3, and links to them. */
@NullMarked
package com.invoiceparserpro.storage;

import org.jspecify.annotations.NullMarked;
