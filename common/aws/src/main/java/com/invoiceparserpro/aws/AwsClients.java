package com.invoiceparserpro.aws;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Sets clients up by the variables that Lambda gives every function ({@code AWS_REGION} and
 * credentials), and by {@code AWS_ENDPOINT_URL_}<i>SERVICE</i> or {@code AWS_ENDPOINT_URL} for
 * other engines than Amazon's. Taken from the function's own environment, so that several functions
 * of one process may differ.
 */
public final class AwsClients {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration WITH_RETRIES = Duration.ofSeconds(20);

  private final Environment environment;

  public AwsClients(Environment environment) {
    this.environment = environment;
  }

  /**
   * Sets region, credentials, endpoint and timeouts of a client.
   *
   * @param service as it stands in {@code AWS_ENDPOINT_URL_}: {@code S3}, {@code SQS}
   * @throws ConfigurationException if a variable is missing or malformed
   */
  public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B set(
      B builder, String service) {
    builder
        .region(region())
        .credentialsProvider(credentials())
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER))
        .overrideConfiguration(c -> c.apiCallAttemptTimeout(ANSWER).apiCallTimeout(WITH_RETRIES));
    endpoint(service).ifPresent(builder::endpointOverride);
    return builder;
  }

  public Region region() {
    return Region.of(environment.text("AWS_REGION").orElse("us-east-1"));
  }

  /** Those in the environment, else those of the runtime: a restored snapshot has no others. */
  public AwsCredentialsProvider credentials() {
    Optional<String> key = environment.text("AWS_ACCESS_KEY_ID");
    if (key.isEmpty()) {
      return ContainerCredentialsProvider.create();
    }
    String secret = environment.required("AWS_SECRET_ACCESS_KEY", "goes with AWS_ACCESS_KEY_ID");
    return StaticCredentialsProvider.create(
        environment
            .text("AWS_SESSION_TOKEN")
            .<AwsCredentials>map(token -> AwsSessionCredentials.create(key.get(), secret, token))
            .orElseGet(() -> AwsBasicCredentials.create(key.get(), secret)));
  }

  /** The engine's address, where it is not Amazon's. */
  public Optional<URI> endpoint(String service) {
    String own = "AWS_ENDPOINT_URL_" + service;
    String name = environment.text(own).isPresent() ? own : "AWS_ENDPOINT_URL";
    return environment.text(name).map(text -> uri(name, text));
  }

  private static URI uri(String name, String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new ConfigurationException(name, "must be a URL");
  }
}
