package com.invoiceparserpro.local.buckets;

import com.invoiceparserpro.local.template.BucketDefinition;
import java.util.Locale;

/** What buckets are called on this machine. */
public final class BucketName {

  private BucketName() {}

  public static String of(BucketDefinition bucket) {
    return "invoice-parser-pro-" + bucket.name().toLowerCase(Locale.ROOT);
  }
}
