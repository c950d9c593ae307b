package com.invoiceparserpro.export;

import java.math.BigDecimal;

/**
 * A line as EN 16931 knows it: all of it is mandatory.
 *
 * @param unit code of UN/ECE Recommendation 20
 * @param price of one unit, never negative
 * @param rate of VAT in percent
 */
record UblLine(
    String name,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    BigDecimal amount,
    BigDecimal rate) {}
