package com.invoiceparserpro.session;

import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.config.Seal;
import com.invoiceparserpro.config.SecretKeys;
import java.security.SecureRandom;

/**
 * Seals values of sessions under a key that takes both the configured secret and the session's id
 * to derive: neither a dump of the store nor the secret alone opens anything.
 */
final class Sealer {

  private final Seal seal;

  Sealer(SecretKeys keys, SecureRandom random) {
    this.seal = new Seal(keys, random, "session values");
  }

  /**
   * Seals {@code value}.
   *
   * @param place where it will stand in the store, down to the version
   */
  byte[] seal(SessionId session, String place, byte[] value) {
    return seal.seal(session.bytes(), place, value);
  }

  /**
   * The value that was sealed for {@code place}.
   *
   * @throws SealBrokenException if it was not, or has been changed since, or its key is gone
   */
  byte[] open(SessionId session, String place, byte[] sealed) {
    try {
      return seal.open(session.bytes(), place, sealed);
    } catch (BrokenSealException e) {
      throw new SealBrokenException();
    }
  }
}
