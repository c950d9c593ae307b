package com.invoiceparserpro.functions.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.SessionFullException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentKeeperIT {

  private static final ContentKey KEY = new ContentKey("hash");

  private static EmbeddedRedis redis;
  private static Wiring wiring;

  private SessionId session;
  private DocumentKeeper keeper;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    wiring =
        Wiring.of(
            Map.of(
                "REDIS_URL", redis.url(),
                "SECRET_KEY", "a secret for tests of thirty-two bytes!!",
                "MAX_SESSION_INVOICES", "3"));
  }

  @AfterAll
  static void stop() {
    wiring.sessions().close();
    redis.close();
  }

  @BeforeEach
  void begin() {
    session = wiring.sessions().create().id();
    keeper = new DocumentKeeper(wiring.invoices());
  }

  @Test
  void theSameBytesGiveTheSameInvoicesInTheirOrder() {
    DocumentKeeper.Kept first = keeper.keep(session, KEY, invoices(3));
    DocumentKeeper.Kept again = keeper.keep(session, KEY, invoices(3));

    assertThat(first.duplicate()).isFalse();
    assertThat(again).isEqualTo(new DocumentKeeper.Kept(first.invoices(), true));
    assertThat(keeper.earlier(session, KEY)).isEqualTo(first.invoices());
    assertThat(first.invoices()).extracting(Invoice::fileName).containsExactly("0", "1", "2");
  }

  @Test
  void halfOfADocumentIsNoDocument() {
    List<Invoice> all = invoices(3);
    // As if its keeper had died after the second of three.
    for (int i : List.of(2, 1)) {
      wiring.invoices().save(session, all.get(i), Optional.of(KEY.invoice(i)));
    }

    assertThat(keeper.earlier(session, KEY)).isEmpty();
    assertThat(keeper.keep(session, KEY, invoices(3)).invoices()).hasSize(3);
    assertThat(keeper.earlier(session, KEY)).hasSize(3);
    assertThat(wiring.invoices().count(session)).isEqualTo(3);
  }

  @Test
  void whatDoesNotFitAsAWholeLeavesNothing() {
    assertThatThrownBy(() -> keeper.keep(session, KEY, invoices(4)))
        .isInstanceOf(SessionFullException.class);
    assertThat(wiring.invoices().count(session)).isZero();
    assertThat(keeper.keep(session, KEY, invoices(3)).duplicate()).isFalse();
  }

  private static List<Invoice> invoices(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> SampleInvoices.bakery(UUID.randomUUID(), Integer.toString(i)))
        .toList();
  }
}
