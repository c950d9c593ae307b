package com.invoiceparserpro.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedS3IT {

  private final List<StoredObject> told = new CopyOnWriteArrayList<>();
  private final EmbeddedS3 s3 =
      EmbeddedS3.start(
          "key",
          "secret",
          new EmbeddedS3.Cors(
              List.of("http://localhost:\\d+"), List.of("PUT"), List.of("*"), List.of("ETag")),
          told::add);
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  void makeBucket() {
    s3.createBucket("uploads");
  }

  @BeforeEach
  void forget() {
    told.clear();
  }

  @AfterAll
  void stop() {
    s3.close();
  }

  @Test
  void tellsOfAnObjectThatAPresignedLinkWrote() throws Exception {
    HttpResponse<String> answer = put(presigned("secret", "a b/ü.pdf"), "hello");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(told)
        .containsExactly(
            new StoredObject(
                "uploads",
                "a b/ü.pdf",
                5,
                "5d41402abc4b2a76b9719d911017c592",
                "ObjectCreated:Put"));
  }

  @Test
  void refusesALinkThatWasChangedOrSignedByAnother() throws Exception {
    String tampered = presigned("secret", "mine.pdf").toString().replace("mine", "yours");

    assertThat(put(URI.create(tampered), "hello").statusCode()).isEqualTo(403);
    assertThat(put(presigned("guess", "mine.pdf"), "hello").statusCode()).isEqualTo(403);
    assertThat(put(URI.create(s3.url() + "/uploads/mine.pdf"), "hello").statusCode())
        .isEqualTo(403);
    assertThat(told).isEmpty();
  }

  @Test
  void refusesAnUploadLargerThanAnnounced() throws Exception {
    assertThat(put(presigned("secret", "large.pdf"), "hello, world").statusCode()).isEqualTo(403);
    assertThat(told).isEmpty();
  }

  @Test
  void letsBrowsersOfAllowedOriginsIn() throws Exception {
    assertThat(
            preflight("http://localhost:8000").headers().firstValue("access-control-allow-origin"))
        .hasValue("http://localhost:8000");
    assertThat(preflight("https://example.com").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> preflight(String origin) throws Exception {
    return client.send(
        HttpRequest.newBuilder(presigned("secret", "a.pdf"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "content-type")
            .build(),
        BodyHandlers.ofString());
  }

  /** On a connection of its own: the server may close one after it refused what came on it. */
  private static HttpResponse<String> put(URI link, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(link)
                .header("Content-Type", "application/pdf")
                .PUT(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }

  /** For five bytes. */
  private URI presigned(String secret, String key) throws Exception {
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(URI.create(s3.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", secret)))
            .build()) {
      return presigner
          .presignPutObject(
              link ->
                  link.signatureDuration(Duration.ofMinutes(1))
                      .putObjectRequest(
                          put ->
                              put.bucket("uploads")
                                  .key(key)
                                  .contentType("application/pdf")
                                  .contentLength(5L)))
          .url()
          .toURI();
    }
  }
}
