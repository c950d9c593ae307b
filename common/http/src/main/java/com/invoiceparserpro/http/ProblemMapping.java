package com.invoiceparserpro.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which exception is which problem: the one place where an endpoint's exceptions meet HTTP. */
public final class ProblemMapping {

  /** Knows the kit's own exception alone. */
  public static final ProblemMapping KIT =
      new ProblemMapping(List.of()).with(ProblemException.class, ProblemException::problem);

  private final List<Entry<?>> entries;

  private ProblemMapping(List<Entry<?>> entries) {
    this.entries = entries;
  }

  /** This mapping, and {@code problem} for exceptions of {@code type}. */
  public <E extends RuntimeException> ProblemMapping with(
      Class<E> type, Function<E, Problem> problem) {
    List<Entry<?>> more = new ArrayList<>(entries);
    more.add(new Entry<>(type, problem));
    return new ProblemMapping(more);
  }

  /** Empty for an exception that nobody foresaw. */
  public Optional<Problem> problem(Throwable failure) {
    return entries.stream().flatMap(entry -> entry.problem(failure).stream()).findFirst();
  }

  private record Entry<E extends RuntimeException>(Class<E> type, Function<E, Problem> problem) {

    Optional<Problem> problem(Throwable failure) {
      return type.isInstance(failure)
          ? Optional.of(problem.apply(type.cast(failure)))
          : Optional.empty();
    }
  }
}
