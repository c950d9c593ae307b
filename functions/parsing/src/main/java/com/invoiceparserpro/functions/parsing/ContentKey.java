package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.session.IdempotentRequest;

/**
 * The bytes of a document, as the session remembers them.
 *
 * @param hash in hexadecimal digits
 */
record ContentKey(String hash) {

  /**
   * The invoice at {@code index} in the document. No client can choose such a key: theirs are
   * visible characters.
   */
  IdempotentRequest invoice(int index) {
    return new IdempotentRequest("\u0000content " + index + " " + hash, "content");
  }
}
