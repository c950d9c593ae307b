package com.invoiceparserpro.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.testkit.EmbeddedS3;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObjectStoreIT {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static EmbeddedS3 engine;
  private static ObjectStore store;

  @BeforeAll
  static void start() {
    engine = EmbeddedS3.start();
    engine.createBucket("uploads");
    store = store(engine.url());
  }

  @AfterAll
  static void stop() {
    store.close();
    engine.close();
  }

  @Test
  void keepsAnObjectWithItsMetadataUntilItIsDeleted() {
    store.put("a/1", bytes("%PDF"), "application/pdf", Map.of("ticket", "sealed"));

    StoredObject found = store.get("a/1", 100).orElseThrow();
    assertThat(found.content()).isEqualTo(bytes("%PDF"));
    assertThat(found.metadata()).containsEntry("ticket", "sealed");

    store.delete("a/1");
    store.delete("a/1");
    assertThat(store.get("a/1", 100)).isEmpty();
  }

  @Test
  void readsNothingOfWhatIsTooLarge() {
    store.put("large", new byte[101], "application/pdf", Map.of());
    assertThatThrownBy(() -> store.get("large", 100)).isInstanceOf(ObjectTooLargeException.class);
    assertThat(store.get("large", 101)).isPresent();
  }

  @Test
  void deletesWhatIsUnderAPrefixAndNothingElse() {
    for (String key : List.of("s1/a", "s1/b", "s2/a")) {
      store.put(key, bytes("x"), "text/plain", Map.of());
    }
    store.deleteAll("s1/");
    store.deleteAll("nothing/");

    assertThat(store.get("s1/a", 10)).isEmpty();
    assertThat(store.get("s1/b", 10)).isEmpty();
    assertThat(store.get("s2/a", 10)).isPresent();
  }

  @Test
  void aLinkDownloadsItsObjectUnderItsNameUntilItIsTamperedWith() throws Exception {
    store.put("export/1", bytes("data"), "text/csv", Map.of());
    PresignedRequest link = store.presignGet("export/1", "attachment; filename=a.csv", MINUTE);

    HttpResponse<String> answer = get(link.url());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("data");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=a.csv");
    assertThat(get(link.url().replace("export/1", "export/2")).statusCode()).isEqualTo(403);
  }

  @Test
  void aLinkExpires() throws Exception {
    store.put("export/3", bytes("data"), "text/csv", Map.of());
    String url = store.presignGet("export/3", "attachment", Duration.ofSeconds(1)).url();
    Thread.sleep(2_100);
    assertThat(get(url).statusCode()).isEqualTo(403);
  }

  @Test
  void anUploadIsOfItsTypeAndMetadataOrRefused() throws Exception {
    PresignedRequest upload =
        store.presignPut("uploads/1", "application/pdf", 4, Map.of("ticket", "sealed"), MINUTE);

    assertThat(put(upload, Map.of("content-type", "text/html"), "%PDF")).isEqualTo(403);
    assertThat(put(upload, Map.of("x-amz-meta-ticket", "another"), "%PDF")).isEqualTo(403);
    assertThat(put(upload, Map.of(), "%PDF, and more than announced")).isEqualTo(403);
    assertThat(store.get("uploads/1", 100)).isEmpty();
    assertThat(put(upload, Map.of(), "%PDF")).isEqualTo(200);
    assertThat(store.get("uploads/1", 100).orElseThrow().metadata())
        .containsEntry("ticket", "sealed");
  }

  @Test
  void saysThatS3DoesNotAnswer() {
    try (ObjectStore nowhere = store("http://127.0.0.1:1")) {
      assertThatThrownBy(() -> nowhere.get("a", 10))
          .isInstanceOf(StorageUnavailableException.class);
    }
  }

  private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Uploads with the headers that the request demands, but for {@code others}. */
  private static int put(PresignedRequest upload, Map<String, String> others, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upload.url()))
            .PUT(HttpRequest.BodyPublishers.ofString(body));
    upload
        .headers()
        .forEach(
            (name, value) -> {
              // The client sets it from the body, and lets nobody else.
              if (!name.toLowerCase(Locale.ROOT).equals("content-length")) {
                request.header(name, others.getOrDefault(name.toLowerCase(Locale.ROOT), value));
              }
            });
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static ObjectStore store(String url) {
    return ObjectStore.from(
        new Environment(
            Map.of(
                "UPLOAD_BUCKET",
                "uploads",
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                EmbeddedS3.ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY",
                EmbeddedS3.SECRET_KEY,
                "AWS_ENDPOINT_URL_S3",
                url)),
        "UPLOAD_BUCKET");
  }
}
