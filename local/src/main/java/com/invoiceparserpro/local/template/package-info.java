/**
 * What the local runtime needs of {@code template.yaml}: routes, packages, environment and limits.
 */
@NullMarked
package com.invoiceparserpro.local.template;

import org.jspecify.annotations.NullMarked;
