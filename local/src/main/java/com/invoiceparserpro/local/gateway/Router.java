package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.Route;
import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.local.template.TemplateException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the function of a request. The resource is chosen by the path alone, a fixed segment before
 * a parameter; a method that the chosen resource lacks is not looked for elsewhere.
 */
final class Router {

  /**
   * A resource that fits a path.
   *
   * @param parameters decoded
   * @param functions by method
   */
  record Match(String resource, Map<String, String> parameters, Map<String, String> functions) {

    Optional<String> function(String method) {
      return Optional.ofNullable(functions.getOrDefault(method, functions.get("ANY")));
    }
  }

  private record Resource(String path, List<String> segments, Map<String, String> functions) {}

  private final List<Resource> resources;

  Router(Template template) {
    Map<String, Map<String, String>> byPath = new LinkedHashMap<>();
    for (FunctionDefinition function : template.functions()) {
      for (Route route : function.routes()) {
        String other =
            byPath
                .computeIfAbsent(route.path(), path -> new TreeMap<>())
                .put(route.method(), function.name());
        if (other != null) {
          throw new TemplateException(
              route.method() + " " + route.path() + " leads to " + other + " and another.");
        }
      }
    }
    this.resources =
        byPath.entrySet().stream()
            .map(entry -> new Resource(entry.getKey(), split(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparing(Router::specificity))
            .toList();
  }

  Optional<Match> match(String path) {
    List<String> segments = split(path);
    return resources.stream()
        .flatMap(
            resource ->
                parameters(resource.segments(), segments).stream()
                    .map(found -> new Match(resource.path(), found, resource.functions())))
        .findFirst();
  }

  private static Optional<Map<String, String>> parameters(
      List<String> pattern, List<String> segments) {
    if (pattern.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String expected = pattern.get(i);
      if (isParameter(expected) && !segments.get(i).isEmpty()) {
        parameters.put(expected.substring(1, expected.length() - 1), decode(segments.get(i)));
      } else if (!expected.equals(segments.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  /** Sorts fixed segments before parameters, from the left. */
  private static String specificity(Resource resource) {
    StringBuilder key = new StringBuilder();
    resource.segments().forEach(segment -> key.append(isParameter(segment) ? '1' : '0'));
    return key.toString();
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  /** The segments between slashes; a slash at the end does not count. */
  private static List<String> split(String path) {
    String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return inner.isEmpty() ? List.of() : List.of(inner.substring(1).split("/", -1));
  }

  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
