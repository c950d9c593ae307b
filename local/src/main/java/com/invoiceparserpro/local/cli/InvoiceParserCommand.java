package com.invoiceparserpro.local.cli;

import com.invoiceparserpro.local.documents.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "invoice-parser",
    description = "PDF invoices in, structured and checked data out.",
    synopsisSubcommandLabel = "[serve | parse | explain | webhook-sink | bench | synthesize]",
    mixinStandardHelpOptions = true,
    version = "Invoice Parser Pro 0.1.0",
    footerHeading = "%n",
    footer = {
      "  bench  Measures reading and cold starts.",
      "  synthesize  Makes invoices of random layouts, with the truth about them.",
      "",
      "Without a command: serve. invoice-parser COMMAND --help says more of each."
    })
public final class InvoiceParserCommand {

  private static final Set<String> ABOUT_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

  private InvoiceParserCommand() {}

  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    CommandLine line = commandLine(environment);
    System.exit(line.execute(withCommand(arguments)));
  }

  /** With {@code serve} in front if no command is named. */
  static String[] withCommand(String... arguments) {
    boolean serve =
        arguments.length == 0
            || (arguments[0].startsWith("-") && !ABOUT_THE_PROGRAM.contains(arguments[0]));
    return serve
        ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new)
        : arguments;
  }

  /**
   * The command line.
   *
   * @param environment {@code INVOICE_PARSER_HOME} in it is the project's folder
   */
  static CommandLine commandLine(Map<String, String> environment) {
    Path project = Path.of(environment.getOrDefault("INVOICE_PARSER_HOME", "."));
    CommandLine line = new CommandLine(new InvoiceParserCommand());
    line.addSubcommand(new ServeCommand(project, environment));
    line.addSubcommand(new ParseCommand(Terminal.of(environment)));
    line.addSubcommand(new ExplainCommand());
    line.addSubcommand(new WebhookSinkCommand(Clock.systemUTC()));
    line.setExecutionExceptionHandler((failure, command, result) -> report(failure, command));
    return line;
  }

  private static int report(Exception failure, CommandLine command) {
    PrintWriter errors = command.getErr();
    String message = failure.getMessage();
    errors.println(message == null ? failure.toString() : Printable.line(message));
    errors.flush();
    return 1;
  }
}
