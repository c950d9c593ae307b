package com.invoiceparserpro.testkit.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company that exists nowhere. */
record Party(String name, List<String> address, @Nullable String taxId) {

  Party {
    address = List.copyOf(address);
  }
}
