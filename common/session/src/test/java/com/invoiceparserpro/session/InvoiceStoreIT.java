package com.invoiceparserpro.session;

import static com.invoiceparserpro.session.StoreFixture.MAX_INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoiceStoreIT {

  private static EmbeddedRedis redis;
  private static SessionStore store;

  private InvoiceStore invoices;
  private SessionId session;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    store = StoreFixture.store(redis.url());
  }

  @AfterAll
  static void stop() {
    store.close();
    redis.close();
  }

  @BeforeEach
  void begin() {
    invoices = store.invoices();
    session = store.create().id();
  }

  @Test
  void keepsAnInvoiceAsItIs() {
    Invoice invoice = SampleInvoices.bakery();
    assertThat(invoices.save(session, invoice, Optional.empty())).isEqualTo(invoice.invoiceId());
    assertThat(invoices.get(session, invoice.invoiceId())).contains(new Versioned<>(invoice, 1));
  }

  @Test
  void hasNothingForAnotherSession() {
    Invoice invoice = save("a.pdf");
    SessionId other = store.create().id();
    assertThat(invoices.get(other, invoice.invoiceId())).isEmpty();
    assertThat(invoices.delete(other, invoice.invoiceId())).isFalse();
    assertThatThrownBy(() -> invoices.update(other, new Versioned<>(invoice, 1)))
        .isInstanceOf(NoSuchInvoiceException.class);
    assertThat(invoices.get(session, invoice.invoiceId())).contains(new Versioned<>(invoice, 1));
  }

  @Test
  void listsNewestFirstInPagesThatNewcomersDoNotShift() {
    save("1.pdf");
    save("2.pdf");
    save("3.pdf");
    InvoicePage first = invoices.list(session, OptionalLong.empty(), 2);
    save("4.pdf");
    InvoicePage second = invoices.list(session, first.nextCursor(), 2);
    assertThat(names(first)).containsExactly("3.pdf", "2.pdf");
    assertThat(names(second)).containsExactly("1.pdf");
    assertThat(second.nextCursor()).isEmpty();
    assertThat(invoices.count(session)).isEqualTo(4);
  }

  @Test
  void pagesOnPastADeletedInvoice() {
    save("1.pdf");
    Invoice last = save("2.pdf");
    save("3.pdf");
    InvoicePage first = invoices.list(session, OptionalLong.empty(), 2);
    invoices.delete(session, last.invoiceId());
    assertThat(names(invoices.list(session, first.nextCursor(), 2))).containsExactly("1.pdf");
  }

  @Test
  void hasNoNextPageWhenTheLastOneIsJustFull() {
    save("1.pdf");
    save("2.pdf");
    assertThat(invoices.list(session, OptionalLong.empty(), 2).nextCursor()).isEmpty();
  }

  @Test
  void deletesAnInvoiceOnce() {
    Invoice invoice = save("a.pdf");
    assertThat(invoices.delete(session, invoice.invoiceId())).isTrue();
    assertThat(invoices.delete(session, invoice.invoiceId())).isFalse();
    assertThat(invoices.get(session, invoice.invoiceId())).isEmpty();
    assertThat(invoices.list(session, OptionalLong.empty(), 5).invoices()).isEmpty();
  }

  @Test
  void refusesMoreInvoicesThanTheBoundUntilOneIsDeleted() {
    Invoice one = save("0.pdf");
    for (int i = 1; i < MAX_INVOICES; i++) {
      save(i + ".pdf");
    }
    assertThatThrownBy(() -> save("more.pdf"))
        .isInstanceOfSatisfying(
            SessionFullException.class, e -> assertThat(e.maxInvoices()).isEqualTo(MAX_INVOICES));
    invoices.delete(session, one.invoiceId());
    save("more.pdf");
    assertThat(invoices.list(session, OptionalLong.empty(), 9).invoices()).hasSize(MAX_INVOICES);
  }

  @Test
  void updatesTheVersionThatWasReadAndNoOther() {
    Invoice invoice = save("a.pdf");
    Invoice changed = withTotal(invoice, "120.00");
    assertThat(invoices.update(session, new Versioned<>(changed, 1))).isEqualTo(2);
    assertThatThrownBy(() -> invoices.update(session, new Versioned<>(invoice, 1)))
        .isInstanceOf(VersionConflictException.class);
    assertThat(invoices.get(session, invoice.invoiceId())).contains(new Versioned<>(changed, 2));
  }

  @Test
  void losesNoChangeToARace() throws Exception {
    UUID id = save("a.pdf").invoiceId();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Long>> racers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        racers.add(threads.submit(() -> addOneToTheTotal(id)));
      }
      for (Future<Long> racer : racers) {
        racer.get();
      }
      Versioned<Invoice> last = invoices.get(session, id).orElseThrow();
      assertThat(last.value().parsed().amount(Field.TOTAL_AMOUNT))
          .contains(new BigDecimal("127.00"));
      assertThat(last.version()).isEqualTo(9);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void doesARequestWithTheSameKeyOnce() {
    IdempotentRequest request = new IdempotentRequest("key-1", "fingerprint");
    assertThat(invoices.find(session, request)).isEmpty();
    UUID first = invoices.save(session, sample("a.pdf"), Optional.of(request));
    UUID again = invoices.save(session, sample("a.pdf"), Optional.of(request));
    assertThat(again).isEqualTo(first);
    assertThat(invoices.find(session, request)).contains(first);
    assertThat(invoices.list(session, OptionalLong.empty(), 5).invoices()).hasSize(1);
  }

  @Test
  void refusesAKeyThatCameWithAnotherRequest() {
    invoices.save(session, sample("a"), Optional.of(new IdempotentRequest("key-1", "one")));
    IdempotentRequest other = new IdempotentRequest("key-1", "two");
    assertThatThrownBy(() -> invoices.find(session, other))
        .isInstanceOf(IdempotencyKeyReusedException.class);
    assertThatThrownBy(() -> invoices.save(session, sample("b"), Optional.of(other)))
        .isInstanceOf(IdempotencyKeyReusedException.class);
  }

  @Test
  void forgetsTheKeyWithTheInvoiceAndKeepsItFromOtherSessions() {
    IdempotentRequest request = new IdempotentRequest("key-1", "one");
    UUID id = invoices.save(session, sample("a"), Optional.of(request));
    assertThat(invoices.find(store.create().id(), request)).isEmpty();
    invoices.delete(session, id);
    assertThat(invoices.find(session, request)).isEmpty();
  }

  private long addOneToTheTotal(UUID id) {
    while (true) {
      Versioned<Invoice> read = invoices.get(session, id).orElseThrow();
      BigDecimal total = read.value().parsed().amount(Field.TOTAL_AMOUNT).orElseThrow();
      Invoice changed = withTotal(read.value(), total.add(BigDecimal.ONE).toPlainString());
      try {
        return invoices.update(session, new Versioned<>(changed, read.version()));
      } catch (VersionConflictException e) {
        // Read again.
      }
    }
  }

  private static Invoice withTotal(Invoice invoice, String total) {
    var data = invoice.parsed().with(Field.TOTAL_AMOUNT, Extracted.manual(new BigDecimal(total)));
    Review review = Review.of(data);
    return invoice.corrected(
        data,
        new Review(
            review.checks(),
            Math.round(review.overallConfidence() * 10_000) / 10_000.0,
            review.needsReview()),
        Correction.manual("total_amount", null, null, Instant.EPOCH));
  }

  private Invoice save(String fileName) {
    Invoice invoice = sample(fileName);
    invoices.save(session, invoice, Optional.empty());
    return invoice;
  }

  private static Invoice sample(String fileName) {
    return SampleInvoices.bakery(UUID.randomUUID(), fileName);
  }

  private static List<String> names(InvoicePage page) {
    return page.invoices().stream().map(Invoice::fileName).toList();
  }
}
