package com.invoiceparserpro.session;

import com.invoiceparserpro.config.SecretKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A request that may come again, and must not do its work twice.
 *
 * @param key what the client calls it
 * @param fingerprint a hash of all that it asks for, to tell another request under the same key
 */
public record IdempotentRequest(String key, String fingerprint) {

  /** The key as the store knows it: nothing of what the client chose shows. */
  String hash(SessionId session) {
    byte[] hash = SecretKey.hmac(session.bytes(), key.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
