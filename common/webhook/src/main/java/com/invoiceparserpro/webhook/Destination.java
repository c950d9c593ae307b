package com.invoiceparserpro.webhook;

import java.net.InetAddress;

/**
 * Where a checked webhook goes.
 *
 * @param address to connect to; the host must not be resolved again
 * @param host in ASCII without a trailing dot, as SNI, certificates and {@code Host} have it
 * @param port given in the URL, or its scheme's own
 * @param tls false for {@code http} to localhost alone
 */
public record Destination(InetAddress address, String host, int port, boolean tls) {}
