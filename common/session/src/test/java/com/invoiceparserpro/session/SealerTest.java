package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealerTest {

  private static final String OLD = "an old secret of thirty-two bytes or more";
  private static final String NEW = "a new secret of thirty-two bytes or more!";

  private final SecureRandom random = new SecureRandom();
  private final SessionId session = SessionId.random(random);
  private final Sealer sealer = sealer(NEW);
  private final byte[] value = "119.00 EUR".getBytes(UTF_8);

  @Test
  void opensWhatItSealed() {
    assertThat(sealer.open(session, "here", sealer.seal(session, "here", value))).isEqualTo(value);
  }

  @Test
  void sealsTheSameValueDifferentlyEachTime() {
    assertThat(sealer.seal(session, "here", value))
        .isNotEqualTo(sealer.seal(session, "here", value));
  }

  @Test
  void noticesEveryChangedBit() {
    byte[] sealed = sealer.seal(session, "here", value);
    for (int i = 0; i < sealed.length; i++) {
      byte[] tampered = sealed.clone();
      tampered[i] ^= 1;
      assertBroken(sealer, session, "here", tampered);
    }
  }

  @Test
  void noticesACutValue() {
    byte[] sealed = sealer.seal(session, "here", value);
    for (int length = 0; length < sealed.length; length++) {
      assertBroken(sealer, session, "here", Arrays.copyOf(sealed, length));
    }
  }

  @Test
  void opensNowhereElse() {
    byte[] sealed = sealer.seal(session, "here", value);
    assertBroken(sealer, session, "there", sealed);
    assertBroken(sealer, SessionId.random(random), "here", sealed);
    assertBroken(sealer(OLD), session, "here", sealed);
  }

  @Test
  void opensWithAnOldKeyUntilItIsDropped() {
    byte[] sealed = sealer(OLD).seal(session, "here", value);
    assertThat(sealer(NEW + "," + OLD).open(session, "here", sealed)).isEqualTo(value);
    assertBroken(sealer(NEW), session, "here", sealed);
  }

  private static void assertBroken(Sealer sealer, SessionId session, String place, byte[] sealed) {
    assertThatThrownBy(() -> sealer.open(session, place, sealed))
        .isInstanceOf(SealBrokenException.class);
  }

  private Sealer sealer(String secret) {
    return new Sealer(SecretKeys.from(new Environment(Map.of("SECRET_KEY", secret))), random);
  }
}
