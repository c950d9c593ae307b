package com.invoiceparserpro.local.serve;

import com.invoiceparserpro.local.lambda.Functions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What functions get on this machine in place of what a deployed stack would give them. The
 * caller's own variables come first.
 *
 * @param variables by name; a function takes those that the template names for it
 * @param ownSecret whether {@code SECRET_KEY} was made here
 */
record LocalEnvironment(Map<String, String> variables, boolean ownSecret) {

  private static final int SECRET_BYTES = 48;

  LocalEnvironment {
    variables = Map.copyOf(variables);
  }

  static LocalEnvironment of(Map<String, String> process, String redisUrl) {
    return of(process, redisUrl, new SecureRandom());
  }

  static LocalEnvironment of(Map<String, String> process, String redisUrl, RandomGenerator random) {
    boolean ownSecret = process.getOrDefault("SECRET_KEY", "").isBlank();
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("FRONTEND_URL", "http://localhost:3000");
    // Plain http on localhost: a Secure cookie would never come back from every browser.
    variables.put("SECURE_COOKIES", "false");
    // Receivers under development run on this machine too.
    variables.put("WEBHOOK_ALLOW_LOCALHOST", "true");
    variables.putAll(process);
    // What is of Lambda's own making never comes from the caller.
    variables.keySet().removeAll(Functions.RESERVED);
    variables.put("REDIS_URL", redisUrl);
    if (ownSecret) {
      byte[] secret = new byte[SECRET_BYTES];
      random.nextBytes(secret);
      variables.put("SECRET_KEY", Base64.getUrlEncoder().encodeToString(secret));
    }
    return new LocalEnvironment(variables, ownSecret);
  }

  /** With what Lambda itself would give. */
  LocalEnvironment with(Map<String, String> reserved) {
    Map<String, String> all = new LinkedHashMap<>(variables);
    all.putAll(reserved);
    return new LocalEnvironment(all, ownSecret);
  }
}
