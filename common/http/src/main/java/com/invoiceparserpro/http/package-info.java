/**
 * The API Gateway proxy kit: an {@link com.invoiceparserpro.http.Endpoint} decodes, calls one
 * service and encodes; everything that all endpoints owe their clients happens here.
 */
@NullMarked
package com.invoiceparserpro.http;

import org.jspecify.annotations.NullMarked;
