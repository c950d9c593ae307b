package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.GatewayResponse;
import com.invoiceparserpro.local.template.Route;
import com.invoiceparserpro.local.template.Template;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Templates in few words. */
final class Templates {

  private Templates() {}

  static Template of(FunctionDefinition... functions) {
    return of(Map.of(), functions);
  }

  static Template of(Map<String, GatewayResponse> responses, FunctionDefinition... functions) {
    return new Template(
        "dev",
        List.of("application/pdf", "multipart/form-data"),
        responses,
        List.of(functions),
        List.of(),
        List.of());
  }

  /**
   * A function.
   *
   * @param routes e.g. {@code GET /invoices/{id}}
   */
  static FunctionDefinition function(String name, String... routes) {
    return new FunctionDefinition(
        name,
        Path.of(name + ".zip"),
        "com.example." + name,
        Map.of(),
        Set.of(),
        Duration.ofSeconds(10),
        128,
        Stream.of(routes)
            .map(route -> new Route(route.split(" ", 2)[0], route.split(" ", 2)[1]))
            .toList(),
        List.of());
  }
}
