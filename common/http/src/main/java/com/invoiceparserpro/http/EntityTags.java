package com.invoiceparserpro.http;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entity tags of an {@code If-Match} or {@code If-None-Match} header (RFC 9110, 13.1). */
public final class EntityTags {

  private final Set<String> tags;

  private EntityTags(Set<String> tags) {
    this.tags = tags;
  }

  /** Empty if the request does not have the header. */
  public static Optional<EntityTags> of(Request request, String header) {
    Set<String> tags =
        request.headers(header).stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return request.header(header).map(value -> new EntityTags(tags));
  }

  /** The strong tag of a version. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** Strong comparison, for {@code If-Match}. */
  public boolean match(long version) {
    return tags.contains("*") || tags.contains(of(version));
  }

  /** Weak comparison, for {@code If-None-Match}. */
  public boolean matchWeakly(long version) {
    return match(version) || tags.contains("W/" + of(version));
  }
}
