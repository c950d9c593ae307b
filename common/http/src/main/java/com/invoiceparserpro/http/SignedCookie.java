package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.SecretKey;
import com.invoiceparserpro.config.SecretKeys;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie that only we can make: {@code token.keyId.mac}. Old keys verify until they are dropped
 * from the configuration.
 */
public final class SignedCookie {

  private static final String PURPOSE = "cookie signature";

  private final String name;
  private final String attributes;
  private final SecretKeys keys;

  /**
   * @param baseName the cookie's name, which gets the prefix {@code __Host-} where its conditions
   *     hold (RFC 6265bis, section 4.1.3.2)
   */
  public SignedCookie(String baseName, HttpSettings settings, SecretKeys keys) {
    boolean hostOnly = settings.secureCookies() && settings.cookieDomain().isEmpty();
    this.name = hostOnly ? "__Host-" + baseName : baseName;
    this.attributes =
        "; Path=/"
            + settings.cookieDomain().map(domain -> "; Domain=" + domain).orElse("")
            + (settings.secureCookies() ? "; Secure" : "")
            + "; HttpOnly; SameSite=Lax";
    this.keys = keys;
  }

  /**
   * The value of a {@code Set-Cookie} header.
   *
   * @param token characters of base64url alone
   */
  public String set(String token, Duration maxAge) {
    SecretKey key = keys.current();
    return "%s=%s.%s.%s; Max-Age=%d%s"
        .formatted(name, token, key.id(), mac(token, key), maxAge.toSeconds(), attributes);
  }

  /** The value of a {@code Set-Cookie} header that removes the cookie. */
  public String clear() {
    return "%s=; Max-Age=0%s".formatted(name, attributes);
  }

  /** The token that the request brings; empty if none, or none that we signed. */
  public Optional<String> token(Request request) {
    return request.headers("Cookie").stream()
        .flatMap(header -> Stream.of(header.split(";")))
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .flatMap(pair -> verify(pair.substring(name.length() + 1)).stream())
        .findFirst();
  }

  private Optional<String> verify(String value) {
    String[] parts = value.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return keys.byId(parts[1])
        .filter(
            key ->
                MessageDigest.isEqual(
                    mac(parts[0], key).getBytes(US_ASCII), parts[2].getBytes(UTF_8)))
        .map(key -> parts[0]);
  }

  private String mac(String token, SecretKey key) {
    byte[] mac =
        SecretKey.hmac(key.derive(new byte[0], PURPOSE), (name + "=" + token).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }
}
