package com.invoiceparserpro.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A SAM template, as far as requests and messages are concerned.
 *
 * @param stage the name of the API's stage
 * @param binaryMediaTypes bodies of these types travel as base64
 * @param gatewayResponses by response type, e.g. {@code REQUEST_TOO_LARGE}
 */
public record Template(
    String stage,
    List<String> binaryMediaTypes,
    Map<String, GatewayResponse> gatewayResponses,
    List<FunctionDefinition> functions,
    List<QueueDefinition> queues,
    List<BucketDefinition> buckets) {

  public Template {
    binaryMediaTypes = List.copyOf(binaryMediaTypes);
    gatewayResponses = Map.copyOf(gatewayResponses);
    functions = List.copyOf(functions);
    queues = List.copyOf(queues);
    buckets = List.copyOf(buckets);
    requireQueues(functions, queues, buckets);
  }

  private static void requireQueues(
      List<FunctionDefinition> functions,
      List<QueueDefinition> queues,
      List<BucketDefinition> buckets) {
    List<String> named = new ArrayList<>();
    functions.forEach(function -> function.sources().forEach(s -> named.add(s.queue())));
    buckets.forEach(bucket -> bucket.notifications().forEach(n -> named.add(n.queue())));
    for (QueueDefinition queue : queues) {
      if (queue.redrive() != null) {
        named.add(queue.redrive().deadLetterQueue());
      }
    }
    queues.forEach(queue -> named.removeIf(queue.name()::equals));
    if (!named.isEmpty()) {
      throw new TemplateException("There is no queue " + named.get(0) + ".");
    }
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
