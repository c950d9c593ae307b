package com.invoiceparserpro.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.com/",
        "https://hooks.example.com./",
        "https://b\u00fccher.example/",
        "https://127.0.0.1/",
        "https://127.0.0.1./",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/"
      })
  void refusesWellSpelledUrlsOfPrivateAddresses(String url) {
    AddressGuard guard =
        new AddressGuard(Set.of(443), false, host -> List.of(InetAddress.getLoopbackAddress()));

    assertThatThrownBy(() -> guard.check(url)).hasMessage("the address is not public");
  }

  @Test
  void onePrivateAddressAmongPublicOnesRefusesTheName() {
    AddressGuard guard =
        new AddressGuard(
            Set.of(443),
            false,
            host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")));

    assertThatThrownBy(() -> guard.check("https://hooks.example.com/"))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessage("the address is not public");
  }

  @Test
  void nameThatTurnsPrivateIsResolvedOnceAndRefusedTheNextTime() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
    AddressGuard guard =
        new AddressGuard(
            Set.of(443), false, host -> List.of(InetAddress.getByName(answers.remove())));

    assertThat(guard.check("https://hooks.example.com/").address().getHostAddress())
        .isEqualTo("1.1.1.1");
    assertThatThrownBy(() -> guard.check("https://hooks.example.com/"))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "//hooks.example.com/",
        "https://u:p@hooks.example.com/",
        "https://u@b\u00fccher.example/",
        "https://hooks.example.com:22/",
        "https://hooks.example.com:/",
        "https://hooks.example.com:+443/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://0x7f.0.0.1/",
        "https://127.0.0.0x1/",
        "https://127.1/",
        "https://127.0.1/",
        "https://127.1./",
        "https://\uff11\uff12\uff17.0.0.1/",
        "https://\uff11\uff12\uff17\u30020\u30020\u30021/",
        "https://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54/",
        "https://stra\u00dfe.example/",
        "https://localhost/",
        "https://localhost./",
        "https://LOCALHOST/",
        "https://hooks.example.com../",
        "https://hooks%2eexample.com/",
        "https://[fe80::1%25eth0]/",
        "https://intranet/",
        "https:///",
        "x"
      })
  void refusesSpellingsWhateverTheyResolveTo(String url) {
    assertThatThrownBy(() -> publicly(Map.of()).check(url))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://hooks.example.com/a?b=c, hooks.example.com",
    "https://hooks.example.com./, hooks.example.com",
    "HTTPS://Hooks.Example.COM:443/, hooks.example.com",
    "https://b\u00fccher.example/, xn--bcher-kva.example",
    "https://1.1.1.1/, 1.1.1.1"
  })
  void allowsPublicHttpsUnderItsAsciiName(String url, String host) throws Exception {
    assertThat(publicly(Map.of()).check(url))
        .isEqualTo(new Destination(InetAddress.getByName("1.1.1.1"), host, 443, true));
  }

  @Test
  void portsAreThoseOfTheSettings() throws Exception {
    AddressGuard guard = publicly(Map.of("WEBHOOK_PORTS", "443,8443"));

    assertThat(guard.check("https://hooks.example.com:8443/").port()).isEqualTo(8443);
    assertThatThrownBy(() -> guard.check("https://hooks.example.com:80/"))
        .hasMessage("this port is not allowed");
    assertThatThrownBy(() -> publicly(Map.of("WEBHOOK_PORTS", "22")))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void localhostIsAllowedBySettingAloneAndOnlyOnLoopback() throws Exception {
    Environment serve = new Environment(Map.of("WEBHOOK_ALLOW_LOCALHOST", "true"));
    InetAddress loopback = InetAddress.getLoopbackAddress();
    AddressGuard guard = AddressGuard.from(serve, host -> List.of(loopback));

    assertThat(guard.check("http://localhost:9000/"))
        .isEqualTo(new Destination(loopback, "localhost", 9000, false));
    assertThatThrownBy(() -> guard.check("https://hooks.example.com/"))
        .hasMessage("the address is not public");
    assertThatThrownBy(
            () -> publicly(Map.of("WEBHOOK_ALLOW_LOCALHOST", "true")).check("http://localhost/"))
        .hasMessage("the address is not public");
  }

  private static AddressGuard publicly(Map<String, String> variables) {
    return AddressGuard.from(
        new Environment(variables), host -> List.of(InetAddress.getByName("1.1.1.1")));
  }
}
