package com.invoiceparserpro.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** All addresses of a name. */
@FunctionalInterface
public interface Resolver {

  List<InetAddress> resolve(String host) throws UnknownHostException;
}
