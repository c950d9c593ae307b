package com.invoiceparserpro.local.template;

import java.util.Locale;

/**
 * A method of a resource.
 *
 * @param method upper case, or {@code ANY}
 * @param path the resource path with its parameters, e.g. {@code /api/v2/invoices/{invoice_id}}
 */
public record Route(String method, String path) {

  public Route {
    method = method.toUpperCase(Locale.ROOT);
    if (!path.startsWith("/")) {
      throw new TemplateException("The path " + path + " must start with a slash.");
    }
  }
}
