package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Field;
import java.util.List;
import java.util.Optional;

/**
 * How a field was chosen.
 *
 * @param candidates the most probable first; not more than are worth showing
 * @param considered how many different values there were
 * @param none the probability that the document does not state the field
 * @param noneScore what a candidate has to beat
 */
public record FieldAccount(
    Field field, List<Candidate> candidates, int considered, double none, double noneScore) {

  public FieldAccount {
    candidates = List.copyOf(candidates);
  }

  /** The chosen one, unless none is likelier. */
  public Optional<Candidate> winner() {
    return candidates.stream().limit(1).filter(best -> best.probability() > none).findFirst();
  }
}
