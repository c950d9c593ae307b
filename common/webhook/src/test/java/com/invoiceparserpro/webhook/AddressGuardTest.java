package com.invoiceparserpro.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "https://u:p@hooks.example.com/",
        "https://hooks.example.com:22/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://0x7f.0.0.1/",
        "https://localhost/",
        "https://hooks.example.com./",
        "https://bücher.example/",
        "https://[fe80::1%25eth0]/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https:///",
        "x"
      })
  void refusesWhatIsNotPublicHttps(String url) {
    AddressGuard guard =
        new AddressGuard(Set.of(443), host -> List.of(InetAddress.getLoopbackAddress()));

    assertThatThrownBy(() -> guard.check(url)).isInstanceOf(RefusedAddressException.class);
  }

  @Test
  void onePrivateAddressAmongPublicOnesRefusesTheName() {
    AddressGuard guard =
        new AddressGuard(
            Set.of(443),
            host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")));

    assertThatThrownBy(() -> guard.check("https://hooks.example.com/"))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessage("the address is not public");
  }

  @Test
  void nameThatTurnsPrivateIsResolvedOnceAndRefusedTheNextTime() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
    AddressGuard guard =
        new AddressGuard(Set.of(443), host -> List.of(InetAddress.getByName(answers.remove())));

    assertThat(guard.check("https://hooks.example.com/").getHostAddress()).isEqualTo("1.1.1.1");
    assertThatThrownBy(() -> guard.check("https://hooks.example.com/"))
        .isInstanceOf(RefusedAddressException.class);
  }
}
