package com.invoiceparserpro.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One rate of the tax breakdown.
 *
 * @param rate percent: 19 means 19 %; null where not stated
 * @param base the net amount taxed; null where not stated
 * @param amount the tax; null where not stated
 */
public record TaxLine(
    @Nullable BigDecimal rate, @Nullable BigDecimal base, @Nullable BigDecimal amount) {}
