package com.invoiceparserpro.parsing.evidence;

/**
 * One meaning of a label.
 *
 * @param strong false for phrases that label other things as well
 * @param language ISO 639-1
 */
public record Label(LabelKind kind, boolean strong, String language) {}
