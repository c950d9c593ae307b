package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@acme.example",
        "www.acme.example",
        "https://acme.example",
        "+49 30 1234567",
        "(030) 123 456",
        "555 123-4567",
        "555.123.4567",
      })
  void contactsAreSeen(String text) {
    assertThat(Contacts.mayBeIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Acme 24 Ltd", "Hall 4, Dock 77", "Order 12345"})
  void namesAndPlacesAreNone(String text) {
    assertThat(Contacts.mayBeIn(text)).isFalse();
  }
}
