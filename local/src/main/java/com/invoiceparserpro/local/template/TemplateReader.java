package com.invoiceparserpro.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the project's SAM template. */
public final class TemplateReader {

  /** Lambda's own default. */
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;

  /** Lambda's own default. */
  private static final int DEFAULT_MEMORY_MEGABYTES = 128;

  private final Map<?, ?> root;
  private final Path directory;
  private final Intrinsics intrinsics;
  private final ResourceReader resources;

  private TemplateReader(Map<?, ?> root, Path directory, Map<String, String> parameters) {
    this.root = root;
    this.directory = directory;
    this.intrinsics = new Intrinsics(root, parameters);
    this.resources = new ResourceReader(intrinsics);
  }

  /**
   * Reads a template.
   *
   * @param parameters values of parameters, in place of their defaults, and of resources: by
   *     logical id what {@code Ref} gives, by {@code Id.Attribute} what {@code Fn::GetAtt} does
   * @throws TemplateException if it cannot be read
   */
  public static Template read(Path file, Map<String, String> parameters) {
    try {
      Path directory = file.toAbsolutePath().resolveSibling(".").normalize();
      return read(Files.readString(file), directory, parameters);
    } catch (IOException e) {
      throw new TemplateException("The template " + file + " cannot be read.", e);
    }
  }

  static Template read(String yaml, Path directory, Map<String, String> parameters) {
    return new TemplateReader(CloudFormationYaml.read(yaml), directory, parameters).template();
  }

  private Template template() {
    Map<?, ?> api = Map.of();
    List<FunctionDefinition> functions = new ArrayList<>();
    List<QueueDefinition> queues = new ArrayList<>();
    List<BucketDefinition> buckets = new ArrayList<>();
    for (Map.Entry<?, ?> resource : Yaml.mapping(root, "Resources").entrySet()) {
      if (resource.getValue() instanceof Map<?, ?> definition && intrinsics.exists(definition)) {
        String name = String.valueOf(resource.getKey());
        Map<?, ?> properties = Yaml.mapping(definition, "Properties");
        Object type = definition.get("Type");
        if ("AWS::Serverless::Api".equals(type)) {
          api = properties;
        } else if ("AWS::Serverless::Function".equals(type)) {
          functions.add(function(name, properties));
        } else if ("AWS::SQS::Queue".equals(type)) {
          queues.add(resources.queue(name, properties));
        } else if ("AWS::S3::Bucket".equals(type)) {
          buckets.add(resources.bucket(name, properties));
        }
      }
    }
    if (functions.isEmpty()) {
      throw new TemplateException("The template has no function.");
    }
    Object stage = api.get("StageName");
    return new Template(
        stage == null ? "local" : intrinsics.text(stage).orElse("local"),
        Yaml.strings(api, "BinaryMediaTypes"),
        gatewayResponses(Yaml.mapping(api, "GatewayResponses")),
        functions,
        queues,
        buckets);
  }

  private FunctionDefinition function(String name, Map<?, ?> own) {
    Map<?, ?> globals = Yaml.mapping(root, "Globals", "Function");
    Map<String, String> environment = new LinkedHashMap<>();
    Set<String> unresolved = new LinkedHashSet<>();
    for (Map<?, ?> properties : List.of(globals, own)) {
      Yaml.mapping(properties, "Environment", "Variables")
          .forEach((key, value) -> variable(String.valueOf(key), value, environment, unresolved));
    }
    Map<Object, Object> properties = new HashMap<>(globals);
    properties.putAll(own);
    return new FunctionDefinition(
        name,
        directory.resolve(Yaml.text(name, properties, "CodeUri")).normalize(),
        Yaml.text(name, properties, "Handler"),
        environment,
        unresolved,
        Duration.ofSeconds(Yaml.number(name, properties, "Timeout", DEFAULT_TIMEOUT_SECONDS)),
        Yaml.number(name, properties, "MemorySize", DEFAULT_MEMORY_MEGABYTES),
        routes(name, Yaml.mapping(own, "Events")),
        resources.sources(name, Yaml.mapping(own, "Events")));
  }

  private void variable(
      String key, Object value, Map<String, String> environment, Set<String> unresolved) {
    if (!intrinsics.isAbsent(value)) {
      intrinsics
          .text(value)
          .ifPresentOrElse(text -> environment.put(key, text), () -> unresolved.add(key));
    }
  }

  private static List<Route> routes(String name, Map<?, ?> events) {
    List<Route> routes = new ArrayList<>();
    for (Object event : events.values()) {
      if (event instanceof Map<?, ?> map && "Api".equals(map.get("Type"))) {
        Map<?, ?> properties = Yaml.mapping(map, "Properties");
        routes.add(
            new Route(Yaml.text(name, properties, "Method"), Yaml.text(name, properties, "Path")));
      }
    }
    return routes;
  }

  private static Map<String, GatewayResponse> gatewayResponses(Map<?, ?> definitions) {
    Map<String, GatewayResponse> responses = new HashMap<>();
    for (Map.Entry<?, ?> entry : definitions.entrySet()) {
      if (entry.getValue() instanceof Map<?, ?> definition) {
        Map<String, String> headers = new LinkedHashMap<>();
        Yaml.mapping(definition, "ResponseParameters", "Headers")
            .forEach((key, value) -> headers.put(String.valueOf(key), String.valueOf(value)));
        Object body = Yaml.mapping(definition, "ResponseTemplates").get("application/json");
        responses.put(
            String.valueOf(entry.getKey()),
            new GatewayResponse(
                definition.get("StatusCode") instanceof Integer status
                    ? OptionalInt.of(status)
                    : OptionalInt.empty(),
                headers,
                body == null ? "" : String.valueOf(body)));
      }
    }
    return responses;
  }
}
