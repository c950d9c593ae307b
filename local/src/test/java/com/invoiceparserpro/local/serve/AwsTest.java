package com.invoiceparserpro.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AwsTest {

  @Test
  void keepsTheCallersCredentialsFromOurOwnEngines() {
    Aws aws =
        aws(
            Map.of(
                "AWS_ACCESS_KEY_ID", "real", "AWS_SECRET_ACCESS_KEY", "real", "AWS_REGION", "x"));

    assertThat(aws.accessKey()).isEqualTo("local");
    assertThat(aws.secretKey()).hasSizeGreaterThan(20);
    assertThat(aws.region()).isEqualTo("x");
    assertThat(aws.endpoint(Aws.SQS)).isEmpty();
    assertThat(aws.toString()).doesNotContain(aws.secretKey());
  }

  @Test
  void givesThemToEnginesElsewhere() {
    Aws aws =
        aws(
            Map.of(
                "AWS_ENDPOINT_URL", "http://localhost:4566",
                "AWS_ENDPOINT_URL_S3", "http://localhost:9000",
                "AWS_ACCESS_KEY_ID", "theirs",
                "AWS_SESSION_TOKEN", "token",
                "AWS_DEFAULT_REGION", "eu-west-1"));

    assertThat(aws.variables())
        .isEqualTo(
            Map.of(
                "AWS_REGION", "eu-west-1",
                "AWS_ENDPOINT_URL_SQS", "http://localhost:4566",
                "AWS_ENDPOINT_URL_S3", "http://localhost:9000",
                "AWS_ACCESS_KEY_ID", "theirs",
                "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_SESSION_TOKEN", "token"));
  }

  private static Aws aws(Map<String, String> process) {
    return Aws.of(process, new Random(1));
  }
}
