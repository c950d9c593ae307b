package com.invoiceparserpro.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets webhooks go to public https addresses alone. A name is resolved once a check, and the
 * connection must be made to the address that {@link #check} returns: resolving again would let a
 * name change its mind in between.
 */
public final class AddressGuard {

  /** ASCII names with a letter in their last label: no spelling of an IPv4 number is one. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?\\.)+[a-zA-Z][a-zA-Z0-9-]{1,62}");

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
  private static final int MAX_URL = 2048;

  private final Set<Integer> ports;
  private final Resolver resolver;

  public AddressGuard(Set<Integer> ports, Resolver resolver) {
    this.ports = Set.copyOf(ports);
    this.resolver = resolver;
  }

  /**
   * The address to connect to.
   *
   * @throws RefusedAddressException if the URL is not one of public https, or any address of its
   *     host is not public
   * @throws UnknownHostException if the host has no address
   */
  public InetAddress check(String url) throws RefusedAddressException, UnknownHostException {
    URI uri = parse(url);
    if (!"https".equalsIgnoreCase(uri.getScheme())) {
      throw new RefusedAddressException("only https is allowed");
    }
    if (uri.getRawUserInfo() != null) {
      throw new RefusedAddressException("a user name is not allowed");
    }
    if (!ports.contains(uri.getPort() == -1 ? 443 : uri.getPort())) {
      throw new RefusedAddressException("this port is not allowed");
    }
    String host = uri.getHost() == null ? "" : uri.getHost();
    boolean ipv6 = host.startsWith("[") && !host.contains("%");
    if (!ipv6 && !IPV4.matcher(host).matches() && !NAME.matcher(host).matches()) {
      throw new RefusedAddressException("the host must be a full name or an IP address");
    }
    List<InetAddress> addresses = resolver.resolve(host);
    if (addresses.isEmpty()) {
      throw new UnknownHostException("no address");
    }
    if (!addresses.stream().allMatch(PublicAddresses::contains)) {
      throw new RefusedAddressException("the address is not public");
    }
    return addresses.get(0);
  }

  private static URI parse(String url) throws RefusedAddressException {
    try {
      if (url.length() <= MAX_URL) {
        return new URI(url);
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new RefusedAddressException("not a URL of at most 2048 characters");
  }
}
