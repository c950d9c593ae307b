package com.invoiceparserpro.export;

import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lines, allowances and charges with the VAT on them; each has a rate. */
record UblSums(
    List<UblLine> lines, List<UblCharge> charges, List<UblTax> taxes, BigDecimal lineTotal) {

  /** How far a stated tax may be from its rate's: documents round by the line. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.01");

  UblSums {
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    taxes = List.copyOf(taxes);
  }

  /** Empty if the tax does not follow from the rates. */
  static Optional<UblSums> of(Bill bill, List<TaxLine> breakdown) {
    Map<BigDecimal, BigDecimal> bases = new TreeMap<>();
    List<UblLine> lines = new ArrayList<>();
    List<UblCharge> charges = new ArrayList<>();
    BigDecimal lineTotal = BigDecimal.ZERO;
    for (BillLine line : bill.lines()) {
      BigDecimal rate = line.rate();
      if (rate == null) {
        return Optional.empty();
      }
      bases.merge(rate, line.amount(), BigDecimal::add);
      String reason = line.reason().orElse(null);
      if (reason == null) {
        lines.add(UblLine.of(line, rate));
        lineTotal = lineTotal.add(line.amount());
      } else {
        boolean charge = line.amount().signum() > 0;
        charges.add(new UblCharge(charge, reason, line.amount().abs(), rate));
      }
    }
    List<UblTax> computed = new ArrayList<>();
    bases.forEach((rate, base) -> computed.add(new UblTax(rate, base, Amounts.tax(base, rate))));
    BigDecimal sum = lineTotal;
    return taxes(computed, bill, breakdown).map(t -> new UblSums(lines, charges, t, sum));
  }

  /** As stated per rate, else as computed; the sum is the document's. */
  private static Optional<List<UblTax>> taxes(
      List<UblTax> computed, Bill bill, List<TaxLine> breakdown) {
    List<UblTax> taxes = new ArrayList<>();
    for (UblTax tax : computed) {
      BigDecimal stated =
          computed.size() == 1
              ? bill.amounts().taxOrZero()
              : stated(tax.rate(), breakdown)
                  .map(bill.amounts()::signed)
                  .filter(amount -> amount.scale() <= 2)
                  .orElse(tax.amount());
      BigDecimal steps = BigDecimal.valueOf(Math.max(2, bill.lines().size()));
      boolean near = stated.subtract(tax.amount()).abs().compareTo(ROUNDING.multiply(steps)) <= 0;
      if (!near) {
        return Optional.empty();
      }
      taxes.add(new UblTax(tax.rate(), tax.base(), stated));
    }
    BigDecimal sum = taxes.stream().map(UblTax::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(taxes).filter(t -> sum.compareTo(bill.amounts().taxOrZero()) == 0);
  }

  private static Optional<BigDecimal> stated(BigDecimal rate, List<TaxLine> breakdown) {
    return breakdown.stream()
        .filter(line -> line.rate() != null && line.rate().compareTo(rate) == 0)
        .findFirst()
        .flatMap(line -> Optional.ofNullable(line.amount()));
  }
}
