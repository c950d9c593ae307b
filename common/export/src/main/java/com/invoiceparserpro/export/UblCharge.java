package com.invoiceparserpro.export;

import java.math.BigDecimal;

/**
 * An allowance or a charge for the whole document.
 *
 * @param amount positive
 */
record UblCharge(boolean charge, String reason, BigDecimal amount, BigDecimal rate) {}
