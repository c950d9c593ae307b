/** Webhooks as clients see them, each endpoint a Lambda function, and the record of deliveries. */
@NullMarked
package com.invoiceparserpro.functions.webhooks;

import org.jspecify.annotations.NullMarked;
