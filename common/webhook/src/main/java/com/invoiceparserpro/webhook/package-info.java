/** Webhooks without a cloud: how they are signed, and which addresses they may go to. */
@NullMarked
package com.invoiceparserpro.webhook;

import org.jspecify.annotations.NullMarked;
