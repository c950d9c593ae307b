package com.invoiceparserpro.local.template;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates intrinsic functions as far as parameters and conditions go. What only a deployed stack
 * knows (attributes, identifiers, secrets) has no value here.
 */
final class Intrinsics {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

  private final Map<?, ?> parameters;
  private final Map<?, ?> conditions;
  private final Map<String, String> given;

  /**
   * @param given values of parameters, in place of their defaults, and of resources: by logical id
   *     what {@code Ref} gives, by {@code Id.Attribute} what {@code Fn::GetAtt} does
   */
  Intrinsics(Map<?, ?> root, Map<String, String> given) {
    this.parameters = Yaml.mapping(root, "Parameters");
    this.conditions = Yaml.mapping(root, "Conditions");
    this.given = given;
  }

  /** The value as text; empty if only a deployed stack knows it, or if it is {@code NoValue}. */
  Optional<String> text(Object value) {
    Optional<String> text;
    if (value instanceof Map<?, ?> map) {
      text = evaluate(map);
    } else if (value instanceof List<?> list) {
      text = Optional.of(list.stream().map(String::valueOf).collect(joining(",")));
    } else {
      text = Optional.of(String.valueOf(value));
    }
    return text.filter(found -> !found.contains("{{resolve:"));
  }

  /** Whether the value is {@code AWS::NoValue} under the conditions. */
  boolean isAbsent(Object value) {
    Object chosen = chosen(value);
    return chosen instanceof Map<?, ?> map && "AWS::NoValue".equals(map.get("Ref"));
  }

  private Object chosen(Object value) {
    if (value instanceof Map<?, ?> map && map.get("Fn::If") instanceof List<?> branches) {
      boolean holds = condition(String.valueOf(branches.get(0)));
      return chosen(Objects.requireNonNull(branches.get(holds ? 1 : 2)));
    }
    return value;
  }

  private Optional<String> evaluate(Map<?, ?> map) {
    if (map.get("Ref") instanceof String name) {
      return parameter(name);
    }
    if (map.get("Fn::Sub") instanceof String pattern) {
      return substitute(pattern);
    }
    if (map.containsKey("Fn::If")) {
      return text(chosen(map));
    }
    return attribute(map).map(given::get);
  }

  /** Which attribute of which resource is asked for, e.g. {@code Queue.Arn}; empty if none is. */
  Optional<String> attribute(Object value) {
    if (chosen(value) instanceof Map<?, ?> map) {
      if (map.get("Fn::GetAtt") instanceof String name) {
        return Optional.of(name);
      }
      if (map.get("Fn::GetAtt") instanceof List<?> path) {
        return Optional.of(path.stream().map(String::valueOf).collect(joining(".")));
      }
    }
    return Optional.empty();
  }

  /** Whether a resource is made under the conditions. */
  boolean exists(Map<?, ?> resource) {
    return !(resource.get("Condition") instanceof String name) || condition(name);
  }

  private Optional<String> parameter(String name) {
    if (given.containsKey(name)) {
      return Optional.ofNullable(given.get(name));
    }
    return Optional.ofNullable(Yaml.mapping(parameters, name).get("Default")).map(String::valueOf);
  }

  private Optional<String> substitute(String pattern) {
    Matcher matcher = VARIABLE.matcher(pattern);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      Optional<String> value = parameter(matcher.group(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(result, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(matcher.appendTail(result).toString().replace("${!", "${"));
  }

  private boolean condition(String name) {
    Object definition = conditions.get(name);
    if (definition == null) {
      throw new TemplateException("There is no condition " + name + ".");
    }
    return holds(definition);
  }

  private boolean holds(Object definition) {
    if (definition instanceof Map<?, ?> map) {
      if (map.get("Condition") instanceof String name) {
        return condition(name);
      }
      if (map.get("Fn::Equals") instanceof List<?> pair) {
        return text(Objects.requireNonNull(pair.get(0)))
            .equals(text(Objects.requireNonNull(pair.get(1))));
      }
      if (map.get("Fn::Not") instanceof List<?> one) {
        return !holds(Objects.requireNonNull(one.get(0)));
      }
      if (map.get("Fn::And") instanceof List<?> all) {
        return all.stream().allMatch(each -> holds(Objects.requireNonNull(each)));
      }
      if (map.get("Fn::Or") instanceof List<?> any) {
        return any.stream().anyMatch(each -> holds(Objects.requireNonNull(each)));
      }
    }
    throw new TemplateException("This condition cannot be evaluated: " + definition);
  }
}
