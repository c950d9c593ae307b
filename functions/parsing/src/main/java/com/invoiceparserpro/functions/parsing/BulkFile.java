package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import java.util.Optional;

/**
 * A file of a bulk request: a document, or why it cannot be one.
 *
 * @param name without its path; behind that of the archive it came in
 */
record BulkFile(String name, Optional<Upload> document, Optional<Problem> problem) {

  static BulkFile of(String name, byte[] content) {
    return new BulkFile(name, Optional.of(new Upload(name, content)), Optional.empty());
  }

  static BulkFile refused(String name, Problem problem) {
    return new BulkFile(name, Optional.empty(), Optional.of(problem));
  }
}
