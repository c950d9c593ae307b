package com.invoiceparserpro.text;

/** Which of two numbers is the day where a date is printed as numbers alone. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
