package com.invoiceparserpro.http;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What all endpoints share.
 *
 * @param allowedOrigins other sites that may call with the session's cookie ({@code FRONTEND_URL})
 * @param secureCookies cookies over TLS alone ({@code SECURE_COOKIES}, true unless said otherwise)
 * @param cookieDomain sent with the cookie ({@code COOKIE_DOMAIN}); without it the cookie stays
 *     with the host
 */
public record HttpSettings(
    Set<String> allowedOrigins, boolean secureCookies, Optional<String> cookieDomain) {

  private static final Pattern DOMAIN = Pattern.compile("\\.?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  public HttpSettings {
    allowedOrigins = Set.copyOf(allowedOrigins);
  }

  /**
   * The settings in {@code environment}.
   *
   * @throws ConfigurationException if one is malformed
   */
  public static HttpSettings from(Environment environment) {
    Set<String> origins =
        environment.list("FRONTEND_URL").stream()
            .map(HttpSettings::origin)
            .collect(Collectors.toUnmodifiableSet());
    Optional<String> domain = environment.text("COOKIE_DOMAIN");
    if (domain.isPresent() && !DOMAIN.matcher(domain.get()).matches()) {
      throw new ConfigurationException("COOKIE_DOMAIN", "must be a domain name");
    }
    return new HttpSettings(origins, environment.flag("SECURE_COOKIES", true), domain);
  }

  /** The origin (RFC 6454) of a URL as browsers send it. */
  private static String origin(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null;
      if (bare && uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean implied =
            uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (implied ? "" : ":" + uri.getPort());
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new ConfigurationException(
        "FRONTEND_URL", "each entry must be an origin such as https://app.example.com");
  }
}
