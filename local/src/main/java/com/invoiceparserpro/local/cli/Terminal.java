package com.invoiceparserpro.local.cli;

import java.util.Map;

/**
 * What the streams are connected to. The launcher knows, and says so in the environment; the JDK
 * cannot tell one stream from another.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is one
 * @param columns its width
 */
record Terminal(boolean output, boolean error, int columns) {

  private static final int DEFAULT_COLUMNS = 100;

  static Terminal of(Map<String, String> environment) {
    String streams = environment.getOrDefault("INVOICE_PARSER_TERMINALS", "");
    String columns = environment.getOrDefault("INVOICE_PARSER_COLUMNS", "");
    boolean number = columns.matches("[1-9][0-9]{0,3}");
    return new Terminal(
        streams.contains("out"),
        streams.contains("err"),
        number ? Integer.parseInt(columns) : DEFAULT_COLUMNS);
  }
}
