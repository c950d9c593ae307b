package com.invoiceparserpro.local.serve;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What of the caller's environment says where queues and buckets are, and what stands in for the
 * rest: the region, credentials, and the endpoints of embedded engines, once they run.
 *
 * @param variables as functions get them
 */
record Aws(Map<String, String> variables) {

  static final String SQS = "AWS_ENDPOINT_URL_SQS";
  static final String S3 = "AWS_ENDPOINT_URL_S3";

  private static final String ANY = "AWS_ENDPOINT_URL";
  private static final String KEY = "AWS_ACCESS_KEY_ID";
  private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
  private static final String TOKEN = "AWS_SESSION_TOKEN";
  private static final int SECRET_BITS = 160;

  Aws {
    variables = Map.copyOf(variables);
  }

  static Aws of(Map<String, String> process, RandomGenerator random) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_REGION", first(process, "us-east-1", "AWS_REGION", "AWS_DEFAULT_REGION"));
    put(variables, SQS, first(process, "", SQS, ANY));
    put(variables, S3, first(process, "", S3, ANY));
    boolean elsewhere = variables.containsKey(SQS) || variables.containsKey(S3);
    if (elsewhere) {
      variables.put(KEY, first(process, "test", KEY));
      variables.put(SECRET, first(process, "test", SECRET));
      put(variables, TOKEN, first(process, "", TOKEN));
    } else {
      // Engines of our own never see the caller's credentials.
      variables.put(KEY, "local");
      byte[] secret = new byte[SECRET_BITS / 8];
      random.nextBytes(secret);
      variables.put(SECRET, new BigInteger(1, secret).toString(Character.MAX_RADIX));
    }
    return new Aws(variables);
  }

  Aws with(String variable, String value) {
    Map<String, String> all = new LinkedHashMap<>(variables);
    all.put(variable, value);
    return new Aws(all);
  }

  String region() {
    return variables.getOrDefault("AWS_REGION", "");
  }

  String accessKey() {
    return variables.getOrDefault(KEY, "");
  }

  String secretKey() {
    return variables.getOrDefault(SECRET, "");
  }

  /** Empty if it is not known. */
  String endpoint(String variable) {
    return variables.getOrDefault(variable, "");
  }

  /** With the secrets left out. */
  @Override
  public String toString() {
    return "Aws" + variables.keySet();
  }

  private static void put(Map<String, String> variables, String name, String value) {
    if (!value.isEmpty()) {
      variables.put(name, value);
    }
  }

  private static String first(Map<String, String> process, String otherwise, String... names) {
    for (String name : names) {
      String value = process.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return otherwise;
  }
}
