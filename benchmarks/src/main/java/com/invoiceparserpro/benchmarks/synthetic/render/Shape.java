package com.invoiceparserpro.benchmarks.synthetic.render;

/**
 * A line or a ground.
 *
 * @param shade from 0, black, to 1; a shape without width or height is a line
 */
record Shape(int page, float x, float y, float width, float height, float shade) {}
