package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedCookieTest {

  private static final String OLD = "an old secret of thirty-two bytes or more";
  private static final String NEW = "a new secret of thirty-two bytes or more!";
  private static final HttpSettings SECURE = new HttpSettings(Set.of(), true, Optional.empty());

  private final SignedCookie cookie = cookie(SECURE, NEW);

  @Test
  void staysWithTheHostWhereItCan() {
    assertThat(cookie.set("token", Duration.ofHours(2)))
        .startsWith("__Host-session=token.")
        .endsWith("; Max-Age=7200; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  void hasAPlainNameWithADomainOrWithoutTls() {
    HttpSettings domain = new HttpSettings(Set.of(), true, Optional.of("example.com"));
    assertThat(cookie(domain, NEW).set("t", Duration.ZERO))
        .startsWith("session=t.")
        .contains("; Domain=example.com; Secure;");
    HttpSettings plain = new HttpSettings(Set.of(), false, Optional.empty());
    assertThat(cookie(plain, NEW).set("t", Duration.ZERO))
        .startsWith("session=t.")
        .doesNotContain("Secure");
  }

  @Test
  void clears() {
    assertThat(cookie.clear())
        .isEqualTo("__Host-session=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  void readsItsOwnAmongOthers() {
    String own = pair(cookie);
    assertThat(token(cookie, "theme=dark; " + own + "; x=y=z")).contains("token");
    assertThat(token(cookie, "__Host-session=forged.0.x; " + own)).contains("token");
    assertThat(token(cookie, "theme=dark")).isEmpty();
  }

  @Test
  void noticesEveryChangedCharacter() {
    String own = pair(cookie);
    for (int i = "__Host-session=".length(); i < own.length(); i++) {
      char other = own.charAt(i) == 'A' ? 'B' : 'A';
      // The last character of 43 has spare bits, which is why text is compared and not bytes.
      assertThat(token(cookie, own.substring(0, i) + other + own.substring(i + 1)))
          .as("changed at " + i)
          .isEmpty();
    }
  }

  @Test
  void refusesWhatIsCutOrLengthened() {
    String own = pair(cookie);
    assertThat(token(cookie, own.substring(0, own.length() - 1))).isEmpty();
    assertThat(token(cookie, own + ".x")).isEmpty();
    assertThat(token(cookie, "__Host-session=")).isEmpty();
    assertThat(token(cookie, "__Host-session=..")).isEmpty();
  }

  @Test
  void takesAnOldSignatureUntilItsKeyIsDropped() {
    String old = pair(cookie(SECURE, OLD));
    assertThat(token(cookie(SECURE, NEW + "," + OLD), old)).contains("token");
    assertThat(token(cookie, old)).isEmpty();
  }

  private static String pair(SignedCookie cookie) {
    String header = cookie.set("token", Duration.ofHours(2));
    return header.substring(0, header.indexOf(';'));
  }

  private static Optional<String> token(SignedCookie cookie, String header) {
    return cookie.token(Events.request("GET", Map.of("cookie", header)));
  }

  private static SignedCookie cookie(HttpSettings settings, String secret) {
    return new SignedCookie(
        "session", settings, SecretKeys.from(new Environment(Map.of("SECRET_KEY", secret))));
  }
}
