package com.invoiceparserpro.local.gateway;

import java.util.List;
import java.util.Map;

/** What goes back over the wire. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GatewayReply(int status, Map<String, List<String>> headers, byte[] body) {}
