package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;

/**
 * Which addresses are public: none of the IANA special-purpose registries, no multicast, and of
 * IPv6 only global unicast (2000::/3), which leaves out every other kind of embedded IPv4.
 */
final class PublicAddresses {

  private static final List<Range> SPECIAL = load();
  private static final int GLOBAL_UNICAST = 0b001;

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 16 && (bytes[0] & 0xff) >> 5 != GLOBAL_UNICAST) {
      return false;
    }
    return SPECIAL.stream().noneMatch(range -> range.contains(bytes));
  }

  private static List<Range> load() {
    try (InputStream in =
        Objects.requireNonNull(PublicAddresses.class.getResourceAsStream("special-purpose.txt"))) {
      return new String(in.readAllBytes(), UTF_8).lines().map(Range::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Range {

    private final byte[] prefix;
    private final int bits;

    private Range(byte[] prefix, int bits) {
      this.prefix = prefix;
      this.bits = bits;
    }

    static Range parse(String cidr) {
      int slash = cidr.indexOf('/');
      try {
        return new Range(
            InetAddress.getByName(cidr.substring(0, slash)).getAddress(),
            Integer.parseInt(cidr.substring(slash + 1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
