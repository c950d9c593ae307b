package com.invoiceparserpro.benchmarks.synthetic.page;

/** A part of a page, set below the part before it. */
public sealed interface Block permits Text, Stack, Columns, Grid, Gap, Rule, Picture, Break {}
