package com.invoiceparserpro.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.packaging.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InvoiceParserCommandTest {

  private static final Map<String, String> PIPE = Map.of();
  private static final Map<String, String> TERMINAL =
      Map.of("INVOICE_PARSER_TERMINALS", "out", "INVOICE_PARSER_COLUMNS", "120");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path folder;

  InvoiceParserCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void parsesAFileIntoAFolder() throws IOException {
    Path file = document("a.pdf");

    assertThat(run(PIPE, "parse", "--out", folder.resolve("out").toString(), file.toString()))
        .isZero();
    assertThat(Files.readString(folder.resolve("out/a.json"))).contains("\"invoice_id\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsTabsIntoAPipeAndColumnsOnATerminal() throws IOException {
    Path file = document("a.pdf");

    assertThat(run(PIPE, "parse", file.toString())).isZero();
    assertThat(out.toString()).startsWith("FILE\tVENDOR\t").contains("\na.pdf\t");
    out.getBuffer().setLength(0);
    assertThat(run(TERMINAL, "parse", file.toString())).isZero();
    assertThat(out.toString()).startsWith("FILE   VENDOR").contains("\na.pdf  ");
  }

  @Test
  void printsALineOfJsonPerInvoice() throws IOException {
    document("a.pdf");
    document("b.pdf");

    assertThat(run(PIPE, "parse", "--json", folder.toString())).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"invoice_id"));
  }

  @Test
  void failsWithALinePerFailedFileAndKeepsTheOthers() throws IOException {
    document("a.pdf");
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("b.pdf").toFile(), "rw")) {
      large.setLength(21L << 20);
    }

    assertThat(run(PIPE, "parse", "--json", folder.toString())).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .isEqualTo(
            folder.resolve("b.pdf") + ": too_large: The file has more than 20971520 bytes.\n");
  }

  @Test
  void refusesAPathThatDoesNotExist() {
    assertThat(run(PIPE, "parse", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("There is no file or folder " + folder + "/none.\n");
  }

  @Test
  void refusesAFolderWithoutDocuments() {
    assertThat(run(PIPE, "parse", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("No PDF or XML file found there.\n");
  }

  @Test
  void refusesAWrongCommandLineAndShowsTheRightOne() {
    assertThat(run(PIPE, "parse")).isEqualTo(2);
    assertThat(err.toString()).contains("PATH").contains("Usage: invoice-parser parse");
    assertThat(run(PIPE, "serve", "--port", "99999")).isEqualTo(2);
    assertThat(run(PIPE, "serve", "--port", "http")).isEqualTo(2);
  }

  @Test
  void saysWhatIsMissingInPlaceOfAStackTrace() {
    assertThat(run(Map.of("INVOICE_PARSER_HOME", folder.toString()), "serve")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("The template " + folder + "/template.yaml cannot be read.\n");
  }

  @Test
  void servesUnlessAnotherCommandIsNamed() {
    assertThat(InvoiceParserCommand.withCommand()).containsExactly("serve");
    assertThat(InvoiceParserCommand.withCommand("--port", "1"))
        .containsExactly("serve", "--port", "1");
    assertThat(InvoiceParserCommand.withCommand("--help")).containsExactly("--help");
    assertThat(InvoiceParserCommand.withCommand("parse", "x")).containsExactly("parse", "x");
  }

  @Test
  void explainsAFileInAPageThatOnlyItsOwnerReads() throws IOException {
    Path file = document("a.pdf");
    Path page = folder.resolve("a.html");
    Files.writeString(page, "of an earlier run");

    assertThat(run(PIPE, "explain", file.toString(), "-o", page.toString())).isZero();
    assertThat(out.toString()).isEqualTo("Written to " + page + "\n");
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("a.pdf");
    assertThat(Files.getPosixFilePermissions(page))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void explainsToStandardOutputInAscii() throws IOException {
    Path file = document("a.pdf");

    assertThat(run(PIPE, "explain", "-o", "-", file.toString())).isZero();
    assertThat(out.toString()).startsWith("<!DOCTYPE html>").matches("(?s)\\p{ASCII}*");
  }

  @Test
  void saysWhyAFileCannotBeExplained() throws IOException {
    Path text = Files.writeString(folder.resolve("a.pdf"), "no PDF");

    assertThat(run(PIPE, "explain", text.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            text
                + ": unsupported_type: The file is neither a PDF nor e-invoice XML by its content."
                + " Send the invoice as PDF.\n");
    assertThat(run(PIPE, "explain", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run(PIPE, "explain", "--invoice", "2", "-o", "-", document("b.pdf").toString()))
        .isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  private Path document(String name) throws IOException {
    return Files.write(folder.resolve(name), Project.document());
  }

  private int run(Map<String, String> environment, String... arguments) {
    CommandLine line = InvoiceParserCommand.commandLine(environment);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
