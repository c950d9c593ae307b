package com.invoiceparserpro.webhook;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets webhooks go to public https addresses alone. A name is resolved once a check, and the
 * connection must be made to the address that {@link #check} returns: resolving again would let a
 * name change its mind in between.
 */
public final class AddressGuard {

  private static final String PORTS = "WEBHOOK_PORTS";
  private static final Set<String> ALLOWED_PORTS = Set.of("443", "8443", "80");
  private static final int MAX_URL = 2048;

  private final Set<Integer> ports;
  private final boolean localhost;
  private final Resolver resolver;

  /**
   * @param ports that public addresses may be called at
   * @param localhost whether {@code localhost} may be called too, by http or https at any port
   */
  public AddressGuard(Set<Integer> ports, boolean localhost, Resolver resolver) {
    this.ports = Set.copyOf(ports);
    this.localhost = localhost;
    this.resolver = resolver;
  }

  /**
   * A guard by {@code WEBHOOK_PORTS} (443 if missing) and {@code WEBHOOK_ALLOW_LOCALHOST} (false).
   *
   * @throws ConfigurationException if a port is not one of 443, 8443 and 80
   */
  public static AddressGuard from(Environment environment, Resolver resolver) {
    List<String> listed = environment.list(PORTS);
    if (!ALLOWED_PORTS.containsAll(listed)) {
      throw new ConfigurationException(PORTS, "must list ports of 443, 8443 and 80");
    }
    Set<Integer> ports =
        listed.isEmpty()
            ? Set.of(443)
            : listed.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    return new AddressGuard(ports, environment.flag("WEBHOOK_ALLOW_LOCALHOST", false), resolver);
  }

  /**
   * Where to connect to.
   *
   * @throws RefusedAddressException if the URL is not one of public https, or any address of its
   *     host is not public
   * @throws UnknownHostException if the host has no address
   */
  public Destination check(String url) throws RefusedAddressException, UnknownHostException {
    URI uri = parse(url);
    HostAndPort target = HostAndPort.of(uri);
    boolean tls = "https".equalsIgnoreCase(uri.getScheme());
    boolean local = localhost && target.host().equals("localhost");
    if (!tls && !(local && "http".equalsIgnoreCase(uri.getScheme()))) {
      throw new RefusedAddressException("only https is allowed");
    }
    int port = target.port() == -1 ? (tls ? 443 : 80) : target.port();
    if (local ? port < 1 || port > 65_535 : !ports.contains(port)) {
      throw new RefusedAddressException("this port is not allowed");
    }
    if (!localhost && target.host().equals("localhost")) {
      throw new RefusedAddressException("the host must be a full name or an IP address");
    }
    List<InetAddress> addresses = resolver.resolve(target.host());
    if (addresses.isEmpty()) {
      throw new UnknownHostException("no address");
    }
    if (!addresses.stream()
        .allMatch(local ? InetAddress::isLoopbackAddress : PublicAddresses::contains)) {
      throw new RefusedAddressException("the address is not public");
    }
    return new Destination(addresses.get(0), target.host(), port, tls);
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
