package com.invoiceparserpro.webhook;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The authority of a URL.
 *
 * @param host in lower-case ASCII, without a trailing dot
 * @param port -1 if the URL gives none
 */
record HostAndPort(String host, int port) {

  /** ASCII names with a letter in their last label: no spelling of an IPv4 number is one. */
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+(?!0x)[a-z][a-z0-9-]{1,62}");

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

  /** IDNA 2003, which Java has, maps these to other names than IDNA 2008: another owner's. */
  private static final Pattern DEVIATION = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

  static HostAndPort of(URI uri) throws RefusedAddressException {
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    if (authority.contains("@")) {
      throw new RefusedAddressException("a user name is not allowed");
    }
    int colon = authority.lastIndexOf(':');
    if (colon <= authority.lastIndexOf(']')) {
      return new HostAndPort(normal(authority), -1);
    }
    String port = authority.substring(colon + 1);
    if (!PORT.matcher(port).matches()) {
      throw new RefusedAddressException("this port is not allowed");
    }
    return new HostAndPort(normal(authority.substring(0, colon)), Integer.parseInt(port));
  }

  private static String normal(String spelled) throws RefusedAddressException {
    if (spelled.startsWith("[") && spelled.endsWith("]") && !spelled.contains("%")) {
      return spelled;
    }
    String host = spelled.endsWith(".") ? spelled.substring(0, spelled.length() - 1) : spelled;
    boolean ascii = host.chars().allMatch(c -> c < 128);
    String name = ascii ? host.toLowerCase(Locale.ROOT) : toAscii(host);
    boolean number = ascii && IPV4.matcher(name).matches();
    if (number || name.equals("localhost") || NAME.matcher(name).matches()) {
      return name;
    }
    throw notAName();
  }

  private static String toAscii(String host) throws RefusedAddressException {
    if (DEVIATION.matcher(host).find()) {
      throw notAName();
    }
    try {
      return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw notAName();
    }
  }

  private static RefusedAddressException notAName() {
    return new RefusedAddressException("the host must be a full name or an IP address");
  }
}
