package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** Takes TLS connections, and passes what comes on to a server without. */
final class TlsFront implements AutoCloseable {

  static final String PASSWORD = "changeit";

  private final int target;
  private final Path keyStore;
  private final SSLServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private TlsFront(int target, Path keyStore, SSLServerSocket server) {
    this.target = target;
    this.keyStore = keyStore;
    this.server = server;
  }

  /**
   * A front whose certificate, signed by itself, is for {@code name}, e.g. {@code dns:localhost}.
   */
  static TlsFront before(int target, String name, Path directory)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path keyStore = directory.resolve("front.p12");
    makeCertificate(name, keyStore);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keyStore)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    SSLServerSocket server =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    TlsFront front = new TlsFront(target, keyStore, server);
    front.threads.execute(front::accept);
    return front;
  }

  Path keyStore() {
    return keyStore;
  }

  String url() {
    return "rediss://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Socket redis = new Socket(InetAddress.getLoopbackAddress(), target);
        threads.execute(() -> pass(client, redis));
        threads.execute(() -> pass(redis, client));
      } catch (IOException e) {
        // Closed, or the engine is gone: the client will notice.
      }
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      // A refused handshake, or the other direction has ended.
    }
  }

  private static void makeCertificate(String name, Path keyStore)
      throws IOException, InterruptedException {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "front",
                "-keyalg",
                "EC",
                "-dname",
                "CN=front",
                "-ext",
                "san=" + name,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keyStore.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + output);
    }
  }
}
