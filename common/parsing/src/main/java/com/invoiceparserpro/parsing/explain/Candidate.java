package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field might have had.
 *
 * @param value of the field's type
 * @param location where it stands best, or what it follows from
 * @param line the text of the line there
 * @param derived whether it follows from what stands there and is not printed itself
 * @param score of that place: the sum of the contributions
 * @param probability of the value, over all places that state it
 * @param contributions the weightiest first
 * @param combination the most probable combination of amounts with this value; null for fields that
 *     are asked alone
 */
public record Candidate(
    Object value,
    Location location,
    String line,
    boolean derived,
    double score,
    double probability,
    List<Contribution> contributions,
    @Nullable Combination combination) {

  public Candidate {
    contributions = List.copyOf(contributions);
  }
}
