package com.invoiceparserpro.local.lambda;

import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All functions of a template, loaded from their packages; a package is unpacked once. */
public final class Functions implements AutoCloseable {

  /** What Lambda itself gives every function, and where its clients find other engines. */
  public static final Set<String> RESERVED =
      Set.of(
          "AWS_REGION",
          "AWS_ACCESS_KEY_ID",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "AWS_ENDPOINT_URL",
          "AWS_ENDPOINT_URL_S3",
          "AWS_ENDPOINT_URL_SQS");

  private final Map<Path, DeploymentPackage> packages = new LinkedHashMap<>();
  private final Map<String, Function> byName = new LinkedHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "invocation");
            thread.setDaemon(true);
            return thread;
          });

  private Functions() {}

  /**
   * Loads and starts every function.
   *
   * @param overrides variables in place of those of the template
   * @throws FunctionException if one does not start
   * @throws IOException if a package is missing or damaged
   */
  public static Functions start(Template template, Map<String, String> overrides)
      throws FunctionException, IOException {
    Functions functions = new Functions();
    try {
      for (FunctionDefinition definition : template.functions()) {
        functions.add(definition, overrides);
      }
      return functions;
    } catch (FunctionException | IOException e) {
      functions.close();
      throw e;
    }
  }

  private void add(FunctionDefinition definition, Map<String, String> overrides)
      throws FunctionException, IOException {
    DeploymentPackage code = packages.get(definition.code());
    if (code == null) {
      code = DeploymentPackage.unpack(definition.code());
      packages.put(definition.code(), code);
    }
    Function function = new Function(definition, code, environment(definition, overrides), threads);
    function.start();
    byName.put(definition.name(), function);
  }

  /**
   * The template's variables of a function with overrides. A function gets no variable that the
   * template does not give it, but those that are {@link #RESERVED}.
   *
   * @throws FunctionException if a variable has no value
   */
  public static Map<String, String> environment(
      FunctionDefinition definition, Map<String, String> overrides) throws FunctionException {
    Map<String, String> environment = new LinkedHashMap<>(definition.environment());
    SortedSet<String> missing = new TreeSet<>(definition.unresolved());
    overrides.forEach(
        (key, value) -> {
          if (environment.containsKey(key) || missing.contains(key) || RESERVED.contains(key)) {
            environment.put(key, value);
          }
        });
    missing.removeAll(environment.keySet());
    if (!missing.isEmpty()) {
      throw new FunctionException(
          definition.name() + " needs a local value for " + String.join(", ", missing) + ".");
    }
    return Map.copyOf(environment);
  }

  /**
   * The function of this logical id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Function get(String name) {
    Function function = byName.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return function;
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    for (DeploymentPackage code : packages.values()) {
      code.close();
    }
  }
}
