package com.invoiceparserpro.config;

/** A setting is missing or malformed. The message names the variable and never holds its value. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ConfigurationException(String variable, String problem) {
    super(variable + ": " + problem);
  }
}
