package com.invoiceparserpro.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.packaging.Project;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole way with the project's own template: uploads by presigned links, notifications, workers
 * out of their packages, batches, files in the background, and their end with the session.
 */
class UploadsThroughServeIT {

  private static LocalServer server;

  @BeforeAll
  static void start() throws Exception {
    server = ServeClient.start(Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void documentsGoInByLinksAndAFileComesOut() throws Exception {
    ServeClient client = new ServeClient(server);
    byte[] document = Project.document();
    int files = 12;
    HttpResponse<String> announced =
        client.send("POST", "/api/v2/uploads", announcement(files, document.length));
    assertThat(announced.statusCode()).isEqualTo(201);
    List<String> ids = ServeClient.all(announced.body(), "\"upload_id\":\"([^\"]+)");
    List<String> links = ServeClient.all(announced.body(), "\"url\":\"([^\"]+)");
    List<String> headers = ServeClient.all(announced.body(), "\"headers\":\\{([^}]+)}");

    HttpResponse<String> batch =
        client.send(
            "POST",
            "/api/v2/invoices/bulk",
            "{\"uploads\":[\"" + String.join("\",\"", ids) + "\"]}");
    assertThat(batch.statusCode()).isEqualTo(202);
    for (int i = 0; i < files; i++) {
      // Different bytes, or they would be one invoice.
      byte[] bytes = document.clone();
      bytes[bytes.length - 1] = (byte) ('a' + i);
      assertThat(client.put(links.get(i), headers.get(i), bytes)).isEqualTo(200);
    }
    String batchId = ServeClient.all(batch.body(), "\"batch_id\":\"([^\"]+)").get(0);
    String done = client.until("/api/v2/batches/" + batchId, "\"status\":\"done\"");
    assertThat(done).contains("\"parsed\":12,\"failed\":0");
    assertThat(
            ServeClient.all(
                client.send("GET", "/api/v2/invoices?limit=50", "").body(),
                "\"invoice_id\":\"([^\"]+)"))
        .hasSize(12);

    HttpResponse<String> ordered = client.send("POST", "/api/v2/exports", "{\"format\":\"csv\"}");
    assertThat(ordered.statusCode()).isEqualTo(202);
    String export = ServeClient.all(ordered.body(), "\"export_id\":\"([^\"]+)").get(0);
    String made = client.until("/api/v2/exports/" + export, "\"status\":\"(done|failed)\"");
    String link = ServeClient.all(made, "\"url\":\"([^\"]+)").get(0);
    HttpResponse<String> file = client.get(link);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(ServeClient.all(file.body(), "(en-us-consultant|file-\\d+\\.pdf)")).isNotEmpty();

    assertThat(client.send("POST", "/api/auth/logout", "").statusCode()).isEqualTo(204);
    // S3 says of what is not there 403 to those who may not list it, and not every engine does.
    assertThat(client.get(link).statusCode()).isIn(403, 404);
    assertThat(client.send("GET", "/api/v2/batches/" + batchId, "").statusCode()).isEqualTo(404);
  }

  private static String announcement(int files, int size) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      each.add("{\"file_name\":\"file-%d.pdf\",\"size\":%d}".formatted(i, size));
    }
    return "{\"files\":[" + String.join(",", each) + "]}";
  }
}
