package com.invoiceparserpro.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An {@code AWS::Serverless::Function}, with what {@code Globals} adds to it.
 *
 * @param name the logical id
 * @param code the package, a zip
 * @param handler the handler class
 * @param environment the variables that have a value outside AWS
 * @param unresolved the variables whose value only a deployed stack knows
 * @param memoryMegabytes what Lambda would give it
 * @param sources the queues whose messages invoke it
 */
public record FunctionDefinition(
    String name,
    Path code,
    String handler,
    Map<String, String> environment,
    Set<String> unresolved,
    Duration timeout,
    int memoryMegabytes,
    List<Route> routes,
    List<QueueSource> sources) {

  public FunctionDefinition {
    environment = Map.copyOf(environment);
    unresolved = Set.copyOf(unresolved);
    routes = List.copyOf(routes);
    sources = List.copyOf(sources);
  }
}
