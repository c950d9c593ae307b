package com.invoiceparserpro.testkit;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/**
 * An object store that speaks the protocol of S3 (S3Proxy), on a free port of the loopback
 * interface. Its objects live in memory. Signatures, their expiry and what they cover are checked.
 *
 * <p>Needs {@code s3proxy} on the class path.
 */
public final class EmbeddedS3 implements AutoCloseable {

  /** The only access key that it takes, where none was given. */
  public static final String ACCESS_KEY = "local";

  /** The secret that belongs to {@link #ACCESS_KEY}. */
  public static final String SECRET_KEY = "a secret of tests alone";

  private static final int THREADS = 32;
  private static final long STOP_MILLISECONDS = 2_000;

  /**
   * What browsers of other origins may do.
   *
   * @param origins regular expressions; empty lets no other origin in
   * @param methods e.g. {@code PUT}
   * @param headers of requests; {@code *} for any
   * @param exposed headers of answers that scripts may read
   */
  public record Cors(
      List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {

    /** No other origin may do anything. */
    public static final Cors NONE = new Cors(List.of(), List.of(), List.of(), List.of());

    public Cors {
      origins = List.copyOf(origins);
      methods = List.copyOf(methods);
      headers = List.copyOf(headers);
      exposed = List.copyOf(exposed);
    }
  }

  private final S3Proxy server;
  private final BlobStore store;

  private EmbeddedS3(S3Proxy server, BlobStore store) {
    this.server = server;
    this.store = store;
  }

  /** Starts a server for {@link #ACCESS_KEY} that tells nobody of its objects. */
  public static EmbeddedS3 start() {
    return start(ACCESS_KEY, SECRET_KEY, Cors.NONE, object -> {});
  }

  /**
   * Starts a server.
   *
   * @param listener is told of every object that was written, before its writer gets the answer
   * @throws IllegalStateException if it does not start
   */
  public static EmbeddedS3 start(
      String accessKey, String secretKey, Cors cors, Consumer<StoredObject> listener) {
    BlobStore store = new TransientNio2BlobStore();
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new NotifyingBlobStore(store, listener))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
            .corsRules(rules(cors))
            .ignoreUnknownHeaders(true)
            .jettyMaxThreads(THREADS)
            .stopTimeout(STOP_MILLISECONDS)
            .build();
    try {
      server.start();
      return new EmbeddedS3(server, store);
    } catch (Exception e) {
      throw new IllegalStateException("The object store does not start", e);
    }
  }

  private static CrossOriginResourceSharing rules(Cors cors) {
    return cors.origins().isEmpty()
        ? CrossOriginResourceSharing.disabled()
        : new CrossOriginResourceSharing(
            cors.origins(), cors.methods(), cors.headers(), cors.exposed(), "");
  }

  /** Makes a bucket, if it is not there. */
  public void createBucket(String name) {
    if (!store.containerExists(name)) {
      store.createContainer(name);
    }
  }

  public int port() {
    return server.getPort();
  }

  /** For {@code AWS_ENDPOINT_URL_S3}. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Stops the server; what it held is gone. */
  @Override
  public void close() {
    try {
      stopServer();
      store.close();
    } catch (Exception e) {
      throw new IllegalStateException("The object store does not stop", e);
    }
  }

  private void stopServer() throws Exception {
    try {
      server.stop();
    } catch (TimeoutException e) {
      // It has stopped, and not waited for clients that keep their connections.
    }
  }
}
