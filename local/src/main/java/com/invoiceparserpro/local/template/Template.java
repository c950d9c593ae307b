package com.invoiceparserpro.local.template;

import java.util.List;
import java.util.Map;

/**
 * A SAM template, as far as requests are concerned.
 *
 * @param stage the name of the API's stage
 * @param binaryMediaTypes bodies of these types travel as base64
 * @param gatewayResponses by response type, e.g. {@code REQUEST_TOO_LARGE}
 */
public record Template(
    String stage,
    List<String> binaryMediaTypes,
    Map<String, GatewayResponse> gatewayResponses,
    List<FunctionDefinition> functions) {

  public Template {
    binaryMediaTypes = List.copyOf(binaryMediaTypes);
    gatewayResponses = Map.copyOf(gatewayResponses);
    functions = List.copyOf(functions);
  }

  /**
   * The function of this logical id.
   *
   * @throws TemplateException if there is none
   */
  public FunctionDefinition function(String name) {
    return functions.stream()
        .filter(function -> function.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new TemplateException("There is no function " + name + "."));
  }
}
