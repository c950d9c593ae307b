package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.webhook.WebhookSecret;
import java.security.SecureRandom;

/** The secret that signs for a session whose client brings none of its own. */
final class SessionSecrets {

  private static final String NAME = "webhook secret";
  private static final int BYTES = 32;

  private final RecordStore records;
  private final SecureRandom random;

  SessionSecrets(RecordStore records, SecureRandom random) {
    this.records = records;
    this.random = random;
  }

  /** The session's secret, made when it is first asked for. */
  WebhookSecret of(SessionId session) {
    byte[] made = new byte[BYTES];
    random.nextBytes(made);
    return WebhookSecret.of(records.change(session, NAME, known -> known.orElse(made)));
  }
}
