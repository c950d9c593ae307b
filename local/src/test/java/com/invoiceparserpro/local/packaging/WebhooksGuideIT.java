package com.invoiceparserpro.local.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.invoiceparserpro.webhook.Signature;
import com.invoiceparserpro.webhook.WebhookSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the programs in docs/webhooks.md verify what we sign, and nothing else. */
class WebhooksGuideIT {

  private static final WebhookSecret SECRET =
      WebhookSecret.of("0123456789abcdef01234567".getBytes(UTF_8));
  private static final WebhookSecret OTHER =
      WebhookSecret.of("another-secret-of-24-byt".getBytes(UTF_8));
  private static final String BODY = "{\"type\":\"invoice.parsed\",\"data\":\"Bäckerei\"}";

  @ParameterizedTest
  @CsvSource({"java, java, Verify.java", "python, python3, verify.py", "js, node, verify.js"})
  void theProgramVerifies(String language, String command, String file, @TempDir Path folder)
      throws Exception {
    String executable =
        command.equals("java")
            ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
            : command;
    assumeTrue(runs(executable), command + " is not installed");
    Path program = Files.writeString(folder.resolve(file), block(language));
    Instant now = Instant.now();
    String both = Signature.standard("d-1", now, BODY.getBytes(UTF_8), List.of(OTHER, SECRET));
    String wrong = Signature.standard("d-1", now, BODY.getBytes(UTF_8), List.of(OTHER));
    Instant old = now.minusSeconds(3600);
    String replayed = Signature.standard("d-1", old, BODY.getBytes(UTF_8), List.of(SECRET));

    assertThat(verify(executable, program, now, both, BODY)).isZero();
    assertThat(verify(executable, program, now, both, BODY + " ")).isEqualTo(1);
    assertThat(verify(executable, program, now, wrong, BODY)).isEqualTo(1);
    assertThat(verify(executable, program, old, replayed, BODY)).isEqualTo(1);
  }

  private static int verify(
      String executable, Path program, Instant sent, String signatures, String body)
      throws Exception {
    return run(
        List.of(
            executable,
            program.toString(),
            SECRET.reveal(),
            "d-1",
            Long.toString(sent.getEpochSecond()),
            signatures),
        body);
  }

  private static boolean runs(String executable) throws Exception {
    try {
      return run(List.of(executable, executable.endsWith("java") ? "-version" : "--version"), "")
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(List<String> command, String input) throws Exception {
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(UTF_8));
    } catch (IOException e) {
      // It has ended without reading.
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static String block(String language) throws IOException {
    String guide = Files.readString(Project.ROOT.resolve("docs/webhooks.md"));
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(guide);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
