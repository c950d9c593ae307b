package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSettingsTest {

  @Test
  void readsOriginsAsBrowsersSendThem() {
    assertThat(
            settings("FRONTEND_URL", "https://App.Example.com/, http://localhost:3000")
                .allowedOrigins())
        .containsExactlyInAnyOrder("https://app.example.com", "http://localhost:3000");
    assertThat(settings("FRONTEND_URL", "https://a.example:443/console").allowedOrigins())
        .containsExactly("https://a.example");
  }

  @Test
  void isStrictByDefault() {
    HttpSettings settings = settings("FRONTEND_URL", "");
    assertThat(settings.allowedOrigins()).isEmpty();
    assertThat(settings.secureCookies()).isTrue();
    assertThat(settings.cookieDomain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "app.example.com", "null", "ftp://a", "https://", "https://u@a"})
  void namesFrontendUrlWhenItIsNoOrigin(String value) {
    assertThatThrownBy(() -> settings("FRONTEND_URL", value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("FRONTEND_URL: ");
  }

  @Test
  void namesACookieDomainThatIsNone() {
    assertThatThrownBy(() -> settings("COOKIE_DOMAIN", "a.com; Secure"))
        .hasMessageStartingWith("COOKIE_DOMAIN: ");
    assertThat(settings("COOKIE_DOMAIN", ".example.com").cookieDomain()).contains(".example.com");
  }

  private static HttpSettings settings(String name, String value) {
    return HttpSettings.from(new Environment(Map.of(name, value)));
  }
}
