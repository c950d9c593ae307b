/**
 * Packages started as Lambda starts them: by the real runtime interface client, in a JVM of their
 * own, against a stand-in for the Runtime API. The client must be on the caller's class path.
 */
@NullMarked
package com.invoiceparserpro.testkit.lambda;

import org.jspecify.annotations.NullMarked;
