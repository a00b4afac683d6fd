package org.recordlint.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recordlint.api.Severity;
import org.recordlint.formats.read.InputFormat;
import org.recordlint.formats.write.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code recordlint} command as picocli reads it, with all its subcommands. */
@Command(
    name = "recordlint",
    description = "Lints the language of social-care case records.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with: recordlint scan FOLDER",
      "",
      "Exit status: 0 done; 1 something was found that the call asked to fail on; 2 wrong usage, or"
          + " a pack or policy that does not load; 3 some input could not be read."
    })
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  private RootCommand() {}

  /** The command line with the streams of a console. */
  static CommandLine commandLine(Console console) {
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
    return new CommandLine(new RootCommand())
        .addSubcommand(new ScanCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new RulesCommand(console))
        .addSubcommand(new TestPackCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(
            new CommandLine(new ServeCommand(console)).addSubcommand(new KeysCommand(console)))
        .addSubcommand(new LspCommand(console))
        .setOut(out)
        .setErr(err)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(console.width())
        .registerConverter(Severity.class, RootCommand::severity)
        .registerConverter(InputFormat.class, RootCommand::inputFormat)
        .registerConverter(OutputFormat.class, RootCommand::outputFormat)
        .setParameterExceptionHandler(RootCommand::wrongUsage)
        .setExecutionExceptionHandler((thrown, line, parsed) -> Main.failed(thrown, console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed, for example scan");
  }

  private static int wrongUsage(ParameterException thrown, String[] args) {
    CommandLine command = thrown.getCommandLine();
    PrintWriter err = command.getErr();
    String called = command.getCommandSpec().qualifiedName();
    boolean unknownCommand =
        thrown instanceof UnmatchedArgumentException && command.getParent() == null;
    err.println(
        called
            + ": "
            + (unknownCommand
                ? "there is no command or option "
                    + ((UnmatchedArgumentException) thrown).getUnmatched().get(0)
                : thrown.getMessage()));
    if (thrown instanceof UnmatchedArgumentException unmatched) {
      String wrong = unmatched.getUnmatched().get(0);
      Collection<String> known =
          unmatched.isUnknownOption()
              ? command.getCommandSpec().optionsMap().keySet()
              : command.getSubcommands().keySet();
      Similar.to(wrong, known).ifPresent(name -> err.println("Did you mean " + name + "?"));
    }
    err.println("Try '" + called + " --help'.");
    return ExitStatus.USAGE;
  }

  private static Severity severity(String text) {
    return choice(Severity.of(text), text, Severity.values(), Severity::id);
  }

  private static InputFormat inputFormat(String text) {
    return choice(InputFormat.of(text), text, InputFormat.values(), InputFormat::id);
  }

  private static OutputFormat outputFormat(String text) {
    return choice(OutputFormat.of(text), text, OutputFormat.values(), OutputFormat::id);
  }

  private static <T> T choice(Optional<T> value, String text, T[] known, Function<T, String> id) {
    return value.orElseThrow(
        () ->
            new TypeConversionException(
                "must be one of "
                    + Arrays.stream(known).map(id).collect(Collectors.joining(", "))
                    + ", got '"
                    + text
                    + "'"));
  }
}
