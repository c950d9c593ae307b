package com.invoiceparserpro.benchmarks.synthetic.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sells or buys.
 *
 * @param address lines from the street to the country
 * @param person who is to be asked, or the buyer's "attention"
 */
public record Party(
    String name,
    @Nullable String person,
    List<String> address,
    String taxId,
    String companyNumber,
    String phone,
    String email,
    String web,
    String iban,
    String bic,
    String bank) {

  public Party {
    address = List.copyOf(address);
  }
}
