package com.invoiceparserpro.storage;

import com.invoiceparserpro.aws.AwsClients;
import com.invoiceparserpro.config.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * A bucket of S3. Clients are made at the first call, never before: a snapshot must not hold a
 * connection. Every method that calls S3 throws {@link StorageUnavailableException} if it does not
 * answer. Safe for use by several threads.
 */
public final class ObjectStore implements AutoCloseable {

  /** Pages of a listing; a session has fewer objects than a single one holds. */
  private static final int MAX_PAGES = 100;

  private final AwsClients aws;
  private final String bucket;
  private @Nullable S3Client client;
  private @Nullable S3Presigner presigner;

  private ObjectStore(AwsClients aws, String bucket) {
    this.aws = aws;
    this.bucket = bucket;
  }

  /**
   * The bucket whose name is in a variable.
   *
   * @throws com.invoiceparserpro.config.ConfigurationException if it is missing
   */
  public static ObjectStore from(Environment environment, String variable) {
    return new ObjectStore(
        new AwsClients(environment), environment.required(variable, "the name of an S3 bucket"));
  }

  /**
   * As {@link #from}; empty if the service runs without S3: {@code ENABLE_S3} is false, or the
   * variable is not set.
   */
  public static Optional<ObjectStore> ifEnabled(Environment environment, String variable) {
    return environment.flag("ENABLE_S3", true) && environment.text(variable).isPresent()
        ? Optional.of(from(environment, variable))
        : Optional.empty();
  }

  /** Puts a file. */
  public void put(String key, Path content, String contentType) {
    call(
        s3 ->
            s3.putObject(
                r -> r.bucket(bucket).key(key).contentType(contentType),
                RequestBody.fromFile(content)));
  }

  public void put(String key, byte[] content, String contentType, Map<String, String> metadata) {
    call(
        s3 ->
            s3.putObject(
                r -> r.bucket(bucket).key(key).contentType(contentType).metadata(metadata),
                RequestBody.fromBytes(content)));
  }

  /**
   * The object; empty if there is none.
   *
   * @throws ObjectTooLargeException if it has more bytes; none of them is read
   */
  public Optional<StoredObject> get(String key, long maxBytes) {
    return call(
        s3 -> {
          try (ResponseInputStream<GetObjectResponse> in =
              s3.getObject(r -> r.bucket(bucket).key(key))) {
            if (in.response().contentLength() > maxBytes) {
              in.abort();
              throw new ObjectTooLargeException(maxBytes);
            }
            return Optional.of(new StoredObject(in.readAllBytes(), in.response().metadata()));
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          } catch (IOException e) {
            throw new StorageUnavailableException(e);
          }
        });
  }

  /** What goes with the object, as {@link StoredObject#metadata}; empty if there is none. */
  public Optional<Map<String, String>> metadata(String key) {
    return call(
        s3 -> {
          try {
            return Optional.of(s3.headObject(r -> r.bucket(bucket).key(key)).metadata());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  /** Deletes an object; nothing happens if there is none. */
  public void delete(String key) {
    call(s3 -> s3.deleteObject(r -> r.bucket(bucket).key(key)));
  }

  /** Deletes every object whose key starts with {@code prefix}. */
  public void deleteAll(String prefix) {
    call(
        s3 -> {
          for (int page = 0; page < MAX_PAGES; page++) {
            ListObjectsV2Response found = s3.listObjectsV2(r -> r.bucket(bucket).prefix(prefix));
            List<ObjectIdentifier> objects =
                found.contents().stream().map(ObjectStore::identifier).toList();
            if (!objects.isEmpty()) {
              s3.deleteObjects(r -> r.bucket(bucket).delete(d -> d.objects(objects).quiet(true)));
            }
            if (!Boolean.TRUE.equals(found.isTruncated())) {
              return true;
            }
          }
          return false;
        });
  }

  private static ObjectIdentifier identifier(S3Object object) {
    return ObjectIdentifier.builder().key(object.key()).build();
  }

  /**
   * A link that downloads an object. Calls nothing.
   *
   * @param disposition the {@code Content-Disposition} of the download
   */
  public PresignedRequest presignGet(String key, String disposition, Duration lifetime) {
    PresignedGetObjectRequest signed =
        presigner()
            .presignGetObject(
                p ->
                    p.signatureDuration(lifetime)
                        .getObjectRequest(
                            r ->
                                r.bucket(bucket).key(key).responseContentDisposition(disposition)));
    return new PresignedRequest("GET", signed.url().toString(), Map.of(), signed.expiration());
  }

  /**
   * A request that uploads an object of just this type and length. Calls nothing.
   *
   * @param length in bytes
   */
  public PresignedRequest presignPut(
      String key,
      String contentType,
      long length,
      Map<String, String> metadata,
      Duration lifetime) {
    PresignedPutObjectRequest signed =
        presigner()
            .presignPutObject(
                p ->
                    p.signatureDuration(lifetime)
                        .putObjectRequest(
                            r ->
                                r.bucket(bucket)
                                    .key(key)
                                    .contentType(contentType)
                                    .contentLength(length)
                                    .metadata(metadata)));
    Map<String, String> headers = new LinkedHashMap<>();
    signed
        .signedHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("host")) {
                headers.put(name, String.join(",", values));
              }
            });
    return new PresignedRequest("PUT", signed.url().toString(), headers, signed.expiration());
  }

  private <T> T call(Function<S3Client, T> call) {
    try {
      return call.apply(client());
    } catch (SdkException e) {
      throw new StorageUnavailableException(e);
    }
  }

  private synchronized S3Client client() {
    if (client == null) {
      S3ClientBuilder builder = aws.set(S3Client.builder(), "S3");
      // Other engines are reached by one name, not by one for each bucket.
      client = builder.forcePathStyle(aws.endpoint("S3").isPresent()).build();
    }
    return client;
  }

  private synchronized S3Presigner presigner() {
    if (presigner == null) {
      S3Presigner.Builder builder =
          S3Presigner.builder()
              .region(aws.region())
              .credentialsProvider(aws.credentials())
              .serviceConfiguration(
                  S3Configuration.builder()
                      .pathStyleAccessEnabled(aws.endpoint("S3").isPresent())
                      .build());
      aws.endpoint("S3").ifPresent(builder::endpointOverride);
      presigner = builder.build();
    }
    return presigner;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
    if (presigner != null) {
      presigner.close();
      presigner = null;
    }
  }
}
