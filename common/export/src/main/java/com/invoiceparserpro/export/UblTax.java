package com.invoiceparserpro.export;

import java.math.BigDecimal;

/** The VAT of one rate in percent. */
record UblTax(BigDecimal rate, BigDecimal base, BigDecimal amount) {}
