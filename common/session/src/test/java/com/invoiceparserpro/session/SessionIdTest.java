package com.invoiceparserpro.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SessionIdTest {

  @Test
  void isDifferentEachTime() {
    SecureRandom random = new SecureRandom();
    assertThat(SessionId.random(random)).isNotEqualTo(SessionId.random(random));
  }

  @Test
  void takesNothingButATokenOfItsForm() {
    SessionId id = SessionId.random(new SecureRandom());
    assertThat(SessionId.parse(id.token())).contains(id);
    assertThat(SessionId.parse(id.token() + "A")).isEmpty();
    assertThat(SessionId.parse("}" + id.token().substring(1))).isEmpty();
    assertThat(SessionId.parse("")).isEmpty();
  }

  @Test
  void isNotShown() {
    SessionId id = SessionId.random(new SecureRandom());
    assertThat(id.toString()).doesNotContain(id.token());
    assertThat(SessionKeys.of(id).toString()).doesNotContain(id.token());
  }

  @Test
  void hasAllItsKeysInOneSlot() {
    SessionKeys keys = SessionKeys.of(SessionId.random(new SecureRandom()));
    String tag = keys.data().substring(keys.data().indexOf('{'), keys.data().indexOf('}') + 1);
    assertThat(tag).hasSize(45);
    assertThat(keys.order()).contains(tag);
  }
}
