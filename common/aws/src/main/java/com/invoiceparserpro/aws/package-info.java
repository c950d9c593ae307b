/** How clients of AWS are set up, once for all services. */
@NullMarked
package com.invoiceparserpro.aws;

import org.jspecify.annotations.NullMarked;
