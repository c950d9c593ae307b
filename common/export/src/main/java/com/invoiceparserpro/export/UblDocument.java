package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a UBL document says. Sums keep EN 16931's equations (BR-CO-10 to 16).
 *
 * @param lineTotal sum of the lines (BT-106)
 * @param net total without VAT (BT-109)
 * @param paid what was paid before (BT-113)
 * @param rounding of the amount to pay (BT-114)
 */
record UblDocument(
    boolean credit,
    String number,
    LocalDate date,
    @Nullable LocalDate dueDate,
    @Nullable String terms,
    String currency,
    @Nullable String order,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    UblParty seller,
    UblParty buyer,
    @Nullable String iban,
    @Nullable String bic,
    List<UblLine> lines,
    List<UblCharge> charges,
    List<UblTax> taxes,
    BigDecimal lineTotal,
    BigDecimal net,
    BigDecimal tax,
    BigDecimal total,
    BigDecimal paid,
    BigDecimal rounding) {

  BigDecimal payable() {
    return total.subtract(paid).add(rounding);
  }
}
