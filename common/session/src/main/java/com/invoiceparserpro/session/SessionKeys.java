package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The keys of one session. The part in braces is a hash tag: a cluster keeps all of them on one
 * node, as scripts over them need (Redis Cluster specification, "Hash tags").
 */
record SessionKeys(String data, String order) {

  static SessionKeys of(SessionId session) {
    String base = "session:{" + session.hash() + "}";
    return new SessionKeys(base, base + ":order");
  }

  List<byte[]> all() {
    return List.of(data.getBytes(UTF_8), order.getBytes(UTF_8));
  }

  /** Where a value stands, for its seal. */
  String place(String field) {
    return data + " " + field;
  }
}
