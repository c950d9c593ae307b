package com.invoiceparserpro.parsing.pdf;

/**
 * A straight line along or across the page, drawn as one or as a thin box, in points from the top
 * left of the unrotated page.
 */
public record Stroke(double x0, double y0, double x1, double y1) {}
