package com.invoiceparserpro.http;

import java.util.Optional;
import java.util.Set;

/** Which other sites may call (CORS), and that no other one does in a visitor's name (CSRF). */
final class CrossOrigin {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> allowedOrigins;

  CrossOrigin(Set<String> allowedOrigins) {
    this.allowedOrigins = allowedOrigins;
  }

  /**
   * Refuses an unsafe request that a page of another site makes. Browsers say where a request comes
   * from in headers that pages cannot set; programs send neither header and pass.
   */
  void guard(Request request) {
    if (SAFE_METHODS.contains(request.method())) {
      return;
    }
    Optional<String> origin = request.header("Origin");
    if (origin.filter(allowedOrigins::contains).isPresent()) {
      return;
    }
    Optional<String> site = request.header("Sec-Fetch-Site");
    boolean own =
        site.map(OWN_SITES::contains)
            // Older browsers, and pages without TLS, send the origin alone.
            .orElseGet(() -> origin.isEmpty() || isOwn(origin.get(), request));
    if (!own) {
      throw Problem.of(
              403,
              "cross_site_request",
              "A page of another site made this request, and the site is not allowed to.")
          .exception();
    }
  }

  private static boolean isOwn(String origin, Request request) {
    String authority = origin.substring(origin.indexOf("://") + 3);
    return origin.contains("://")
        && request.header("Host").filter(authority::equalsIgnoreCase).isPresent();
  }

  Response answerPreflight(Response response) {
    return response
        .withHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
        .withHeader(
            "Access-Control-Allow-Headers",
            "Content-Type, Content-Disposition, Idempotency-Key, If-Match, If-None-Match")
        .withHeader("Access-Control-Max-Age", "600");
  }

  Response share(Response response, Request request) {
    Response varying = response.withHeader("Vary", "Origin");
    Optional<String> origin = request.header("Origin").filter(allowedOrigins::contains);
    if (origin.isEmpty()) {
      return varying;
    }
    return varying
        .withHeader("Access-Control-Allow-Origin", origin.get())
        .withHeader("Access-Control-Allow-Credentials", "true")
        .withHeader(
            "Access-Control-Expose-Headers",
            "Content-Disposition, ETag, Idempotency-Replayed, Location, Retry-After,"
                + " X-Needs-Review, X-Request-Id");
  }
}
