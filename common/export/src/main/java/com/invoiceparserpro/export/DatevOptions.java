package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Where invoices go in DATEV.
 *
 * @param consultant the tax adviser's number at DATEV, 1001 to 9999999
 * @param client the client's number there, 1 to 99999
 * @param fiscalYearStart of each fiscal year
 * @param accountLength digits of general ledger accounts, 4 to 8; those of persons have one more
 * @param chart {@code 03} or {@code 04}
 * @param expenseAccount what is debited; not one that posts tax by itself
 * @param creditorAccount what is credited, a collective one
 * @param taxKeys posting keys (BU-Schlüssel) of input tax by rate in percent
 */
public record DatevOptions(
    int consultant,
    int client,
    MonthDay fiscalYearStart,
    int accountLength,
    String chart,
    String expenseAccount,
    String creditorAccount,
    Map<BigDecimal, String> taxKeys) {

  /** SKR 03: other operating supplies against the first creditor; keys of German input tax. */
  public static final DatevOptions DEFAULT =
      new DatevOptions(
          1001,
          1,
          MonthDay.of(1, 1),
          4,
          "03",
          "4980",
          "70000",
          Map.of(BigDecimal.valueOf(19), "9", BigDecimal.valueOf(7), "8"));

  public DatevOptions {
    check(consultant >= 1001 && consultant <= 9_999_999, "consultant");
    check(client >= 1 && client <= 99_999, "client");
    check(accountLength >= 4 && accountLength <= 8, "accountLength");
    check(chart.matches("\\d{2}"), "chart");
    check(expenseAccount.matches("[1-9]\\d{0,%d}".formatted(accountLength - 1)), "expenseAccount");
    check(creditorAccount.matches("[1-9]\\d{%d}".formatted(accountLength)), "creditorAccount");
    check(taxKeys.values().stream().allMatch(k -> k.matches("\\d{1,4}")), "taxKeys");
    taxKeys = Map.copyOf(taxKeys);
  }

  /** The key of a rate, however many decimals it is given with. */
  Optional<String> taxKey(BigDecimal rate) {
    return taxKeys.entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(rate) == 0)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void check(boolean condition, String name) {
    if (!condition) {
      throw new IllegalArgumentException("out of DATEV's range: " + name);
    }
  }
}
