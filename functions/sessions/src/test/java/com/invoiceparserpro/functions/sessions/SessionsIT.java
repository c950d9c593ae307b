package com.invoiceparserpro.functions.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class SessionsIT {

  private static EmbeddedRedis redis;
  private static RedisClient raw;
  private static CreateSession create;
  private static EndSession end;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    raw = RedisClient.create("127.0.0.1", redis.port());
    create = new CreateSession(environment(redis.url()));
    end = new EndSession(environment(redis.url()));
  }

  @AfterAll
  static void stop() {
    raw.close();
    redis.close();
  }

  @Test
  void beginsASession() {
    ProxyAnswer answer = create(null);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body())
        .matches("\\{\"created_at\":\"20[^\"]+Z\",\"expires_at\":\"20[^\"]+Z\",\"max_age\":7200}");
    assertThat(answer.header("Set-Cookie"))
        .matches(
            "__Host-invoice_session=[A-Za-z0-9_-]{43}\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{43}"
                + "; Max-Age=7200; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  void keepsAValidSession() {
    ProxyAnswer first = create(null);
    ProxyAnswer second = create(first.cookie());
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.cookie()).isEqualTo(first.cookie());
    assertThat(second.member("created_at")).isEqualTo(first.member("created_at"));
  }

  @Test
  void beginsAnotherForATamperedOrEndedOne() {
    String cookie = create(null).cookie();
    ProxyAnswer tampered = create(cookie + "A");
    assertThat(tampered.status()).isEqualTo(201);
    assertThat(tampered.cookie()).isNotEqualTo(cookie);
    logout(cookie);
    ProxyAnswer ended = create(cookie);
    assertThat(ended.status()).isEqualTo(201);
    assertThat(ended.cookie()).isNotEqualTo(cookie);
  }

  @Test
  void endsASessionAndForgetsTheCookie() {
    raw.flushAll();
    String cookie = create(null).cookie();
    ProxyAnswer answer = logout(cookie);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Set-Cookie")).startsWith("__Host-invoice_session=; Max-Age=0");
    assertThat(raw.keys("*")).isEmpty();
    assertThat(logout(cookie).status()).isEqualTo(204);
    assertThat(logout(null).status()).isEqualTo(204);
  }

  @Test
  void whatBucketsHoldOfASessionGoesWithIt() {
    try (EmbeddedS3 s3 = EmbeddedS3.start()) {
      List.of("bucket-u", "bucket-e", "bucket-w").forEach(s3::createBucket);
      Map<String, String> stored = stored(s3.url());
      Map<String, String> down = stored("http://127.0.0.1:1");
      String cookie = Objects.requireNonNull(create(null).cookie());
      String hash = hash(cookie);
      List<String> variables = List.of("UPLOAD_BUCKET", "EXPORT_BUCKET", "WEBHOOK_BUCKET");
      List<String> prefixes = List.of("uploads/", "exports/", "webhooks/");
      for (int i = 0; i < variables.size(); i++) {
        try (ObjectStore bucket = ObjectStore.from(new Environment(stored), variables.get(i))) {
          bucket.put(prefixes.get(i) + hash + "/a", new byte[1], "text/plain", Map.of());
          bucket.put(prefixes.get(i) + "other/a", new byte[1], "text/plain", Map.of());
        }
      }

      ProxyAnswer unfinished =
          ProxyCall.of("POST", "/api/auth/logout").cookie(cookie).to(new EndSession(down));
      assertThat(unfinished.status()).isEqualTo(503);
      assertThat(unfinished.member("code")).isEqualTo("storage_unavailable");
      assertThat(unfinished.header("Set-Cookie")).isNull();
      assertThat(create(cookie).status()).isEqualTo(201);

      ProxyAnswer finished =
          ProxyCall.of("POST", "/api/auth/logout").cookie(cookie).to(new EndSession(stored));
      assertThat(finished.status()).isEqualTo(204);
      for (int i = 0; i < variables.size(); i++) {
        try (ObjectStore bucket = ObjectStore.from(new Environment(stored), variables.get(i))) {
          assertThat(bucket.metadata(prefixes.get(i) + hash + "/a")).isEmpty();
          assertThat(bucket.metadata(prefixes.get(i) + "other/a")).isPresent();
        }
      }
    }
  }

  @Test
  void logsNobodyOutForAnotherSite() {
    ProxyAnswer answer =
        ProxyCall.of("POST", "/api/auth/logout")
            .cookie(create(null).cookie())
            .header("Sec-Fetch-Site", "cross-site")
            .to(end);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Set-Cookie")).isNull();
  }

  @Test
  void asksForPatienceWhenTheStoreIsDown() {
    Map<String, String> down = environment("redis://127.0.0.1:1");
    ProxyAnswer answer =
        ProxyCall.of("POST", "/api/auth/anonymous-session").to(new CreateSession(down));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.member("code")).isEqualTo("session_unavailable");
    String cookie = create(null).cookie();
    assertThat(ProxyCall.of("POST", "/").cookie(cookie).to(new EndSession(down)).status())
        .isEqualTo(503);
  }

  private static ProxyAnswer create(@Nullable String cookie) {
    return ProxyCall.of("POST", "/api/auth/anonymous-session").cookie(cookie).to(create);
  }

  private static ProxyAnswer logout(@Nullable String cookie) {
    return ProxyCall.of("POST", "/api/auth/logout").cookie(cookie).to(end);
  }

  private static String hash(String cookie) {
    String token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf('.'));
    return new SessionId(token).hash();
  }

  private static Map<String, String> stored(String s3Url) {
    Map<String, String> environment = new HashMap<>(environment(redis.url()));
    environment.putAll(
        Map.of(
            "UPLOAD_BUCKET", "bucket-u",
            "EXPORT_BUCKET", "bucket-e",
            "WEBHOOK_BUCKET", "bucket-w",
            "AWS_REGION", "us-east-1",
            "AWS_ACCESS_KEY_ID", EmbeddedS3.ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY", EmbeddedS3.SECRET_KEY,
            "AWS_ENDPOINT_URL_S3", s3Url));
    return environment;
  }

  private static Map<String, String> environment(String redisUrl) {
    return Map.of("REDIS_URL", redisUrl, "SECRET_KEY", "a secret for tests of thirty-two bytes!!");
  }
}
