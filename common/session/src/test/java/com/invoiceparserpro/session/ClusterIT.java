package com.invoiceparserpro.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.testkit.EmbeddedRedisCluster;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClusterIT {

  @Test
  void keepsSessionsOnSeveralNodes() {
    try (EmbeddedRedisCluster cluster = EmbeddedRedisCluster.start();
        SessionStore store = StoreFixture.store(cluster.url())) {
      assertThat(cluster.ports()).hasSize(3);
      store.ping();
      for (int i = 0; i < 12; i++) {
        SessionId id = store.create().id();
        Invoice invoice = SampleInvoices.bakery();
        store.invoices().save(id, invoice, Optional.of(new IdempotentRequest("k", "f")));
        store.invoices().update(id, new Versioned<>(invoice, 1));
        assertThat(store.invoices().list(id, OptionalLong.empty(), 5).invoices())
            .containsExactly(invoice);
        store.end(id);
        assertThat(store.touch(id)).isEmpty();
      }
    }
  }
}
