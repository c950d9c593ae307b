package com.invoiceparserpro.http;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The kit's ways into and out of JSON. */
final class Json {

  /** For events: from the platform, and large. */
  private static final JsonFactory TRUSTED =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static JsonGenerator generator(OutputStream out) {
    return TRUSTED.createGenerator(ObjectWriteContext.empty(), out);
  }

  static JsonParser event(InputStream in) {
    return TRUSTED.createParser(ObjectReadContext.empty(), in);
  }

  /** For what clients send: small, flat, and without two answers to one question. */
  static JsonParser fromClient(byte[] body) {
    return ForClients.FACTORY.createParser(ObjectReadContext.empty(), body);
  }

  private static final class ForClients {

    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(16).maxNumberLength(64).build())
            .build();
  }
}
