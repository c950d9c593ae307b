package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.SecretKey;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Signatures of a webhook's body: those of Standard Webhooks, and {@code X-Hub-Signature-256}. */
public final class Signature {

  private Signature() {}

  /**
   * The value of {@code webhook-signature}: one signature a secret, so that receivers can rotate.
   *
   * @param id what {@code webhook-id} says; the same at each attempt
   * @param sent what {@code webhook-timestamp} says, in whole seconds
   */
  public static String standard(String id, Instant sent, byte[] body, List<WebhookSecret> secrets) {
    return secrets.stream()
        .map(secret -> "v1," + Base64.getEncoder().encodeToString(mac(secret, id, sent, body)))
        .collect(Collectors.joining(" "));
  }

  /** Whether {@code header} holds a signature that {@code secret} made. */
  public static boolean verifies(
      String header, String id, Instant sent, byte[] body, WebhookSecret secret) {
    byte[] expected = standard(id, sent, body, List.of(secret)).getBytes(UTF_8);
    boolean found = false;
    for (String signature : header.split(" ", -1)) {
      found |= MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
    }
    return found;
  }

  /**
   * The value of {@code X-Hub-Signature-256}, over the body alone. Its key is the secret as it is
   * spelled, {@code whsec_} included: receivers of this header know nothing of that prefix.
   */
  public static String hub(byte[] body, WebhookSecret secret) {
    return "sha256="
        + HexFormat.of().formatHex(SecretKey.hmac(secret.reveal().getBytes(UTF_8), body));
  }

  private static byte[] mac(WebhookSecret secret, String id, Instant sent, byte[] body) {
    byte[] head = (id + "." + sent.getEpochSecond() + ".").getBytes(UTF_8);
    byte[] signed = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, signed, head.length, body.length);
    return SecretKey.hmac(secret.key(), signed);
  }
}
