package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultipartTest {

  private static final String TYPE = "multipart/form-data; boundary=XX";

  private static final String BODY =
      """
      --XX
      Content-Disposition: form-data; name="note"

      hello
      --XX
      Content-Disposition: form-data; name="file"; filename="a \u00fc.pdf"
      Content-Type: application/pdf

      %PDF
      --X\0
      --XX--
      """
          .replace("\n", "\r\n");

  private final Multipart multipart = new Multipart(3, 1000);

  @Test
  void readsFieldsAndFiles() {
    List<Part> parts = read(TYPE, BODY);
    assertThat(parts).extracting(Part::name).containsExactly("note", "file");
    assertThat(parts.get(0).fileName()).isEmpty();
    assertThat(parts.get(1).fileName()).contains("a \u00fc.pdf");
    assertThat(new String(parts.get(1).content(), ISO_8859_1)).isEqualTo("%PDF\r\n--X\0");
  }

  @Test
  void refusesABodyCutOffAnywhere() {
    byte[] whole = BODY.getBytes(UTF_8);
    int end = whole.length - "\r\n".length();
    List<Integer> taken =
        IntStream.range(1, end)
            .filter(length -> isRead(Arrays.copyOf(whole, length)))
            .boxed()
            .toList();
    assertThat(taken).isEmpty();
    assertThat(isRead(Arrays.copyOf(whole, end))).isTrue();
  }

  private boolean isRead(byte[] body) {
    try {
      multipart.read(Events.binary(TYPE, body));
      return true;
    } catch (ProblemException e) {
      assertThat(e.problem().code()).isEqualTo("malformed_multipart");
      return false;
    }
  }

  @Test
  void refusesABodyWithoutItsBoundary() {
    assertProblem(
        Events.binary("multipart/form-data", BODY.getBytes(UTF_8)),
        400,
        "malformed_multipart",
        "no boundary");
    assertProblem(
        Events.binary("multipart/form-data; boundary=YY", BODY.getBytes(UTF_8)),
        400,
        "malformed_multipart",
        "other boundary");
  }

  @Test
  void readsAFormWithoutParts() {
    assertThat(read(TYPE, "--XX--\r\n")).isEmpty();
    assertThat(read(TYPE, "")).isEmpty();
  }

  @Test
  void refusesTooLargeAFile() {
    String body = BODY.replace("%PDF", "x".repeat(1001));
    assertProblem(Events.binary(TYPE, body.getBytes(UTF_8)), 413, "too_large", "file");
    String huge = BODY.replace("%PDF", "x".repeat(100_000));
    assertProblem(Events.binary(TYPE, huge.getBytes(UTF_8)), 413, "too_large", "body");
  }

  @Test
  void refusesTooManyParts() {
    String part = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    assertThat(read(TYPE, part.repeat(3) + "--XX--")).hasSize(3);
    assertProblem(
        Events.binary(TYPE, (part.repeat(4) + "--XX--").getBytes(UTF_8)),
        400,
        "too_many_parts",
        "parts");
  }

  @Test
  void refusesHugePartHeaders() {
    String body = BODY.replace("form-data; name=\"note\"", "form-data; x=" + "y".repeat(9000));
    assertProblem(Events.binary(TYPE, body.getBytes(UTF_8)), 400, "malformed_multipart", "headers");
  }

  @Test
  void hasTheNameAsSentEvenWithNulInIt() {
    assertThat(read(TYPE, BODY.replace("a \u00fc.pdf", "a\0b.pdf")).get(1).fileName())
        .contains("a\0b.pdf");
  }

  private List<Part> read(String type, String body) {
    return multipart.read(Events.binary(type, body.getBytes(UTF_8)));
  }

  private void assertProblem(Request request, int status, String code, String what) {
    assertThatThrownBy(() -> multipart.read(request))
        .as(what)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).as(what).isEqualTo(code);
              assertThat(e.problem().status()).isEqualTo(status);
            });
  }
}
