package com.invoiceparserpro.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The environment variables of a function, typed. Blank counts as missing: templates and shells
 * pass empty strings for what is not set.
 */
public final class Environment {

  /** What Lambda says of a function that is made before a request waits for it. */
  private static final Set<String> AHEAD = Set.of("snap-start", "provisioned-concurrency");

  private final Map<String, String> variables;

  public Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * A setting there is no default for.
   *
   * @throws ConfigurationException if it is missing
   */
  public String required(String name, String whatItIs) {
    return text(name).orElseThrow(() -> new ConfigurationException(name, "missing; " + whatItIs));
  }

  /**
   * A whole number.
   *
   * @throws ConfigurationException if it is not one in {@code min..max}
   */
  public long number(String name, long byDefault, long min, long max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return byDefault;
    }
    try {
      long value = Long.parseLong(text.get());
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, with the range.
    }
    throw new ConfigurationException(
        name, "must be a whole number from %d to %d".formatted(min, max));
  }

  /**
   * A switch.
   *
   * @throws ConfigurationException if it is neither true nor false
   */
  public boolean flag(String name, boolean byDefault) {
    return text(name)
        .map(
            value ->
                switch (value.toLowerCase(Locale.ROOT)) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw new ConfigurationException(name, "must be true or false");
                })
        .orElse(byDefault);
  }

  /**
   * Whether Lambda makes the function before a request waits for it, so that what its first request
   * would have to load is better loaded at once.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">The
   *     environment variables that Lambda sets</a>
   */
  public boolean startsAhead() {
    return text("AWS_LAMBDA_INITIALIZATION_TYPE").filter(AHEAD::contains).isPresent();
  }

  /** The members of a comma-separated list; empty if it is missing. */
  public List<String> list(String name) {
    return text(name).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(member -> !member.isEmpty())
        .toList();
  }
}
