package org.recordlint.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.Severity;
import org.recordlint.formats.read.InputFormat;
import org.recordlint.formats.write.OutputFormat;
import org.recordlint.rule.RulePackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code recordlint} command. */
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
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /** Runs the command with the given streams and returns its exit status. */
  static int run(Console console, String... args) {
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true);
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
    CommandLine command =
        new CommandLine(new Main())
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
            .registerConverter(Severity.class, Main::severity)
            .registerConverter(InputFormat.class, Main::inputFormat)
            .registerConverter(OutputFormat.class, Main::outputFormat)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((thrown, line, parsed) -> failed(thrown, console));
    try {
      int status = command.execute(args);
      console.out().flush();
      return status;
    } catch (IOException e) {
      return failed(e, console);
    } catch (OutOfMemoryError e) {
      console.tell("out of memory: give the JVM more, RECORDLINT_JAVA_OPTS=-Xmx4g for example");
      return ExitStatus.UNREAD;
    } catch (Error e) {
      console.tell("internal error, please report it: " + Failures.describe(e));
      return ExitStatus.UNREAD;
    }
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

  /** An exception's own message may hold words of a record, so it is only shown if it is ours. */
  private static int failed(Exception thrown, Console console) {
    if (thrown instanceof UsageException usage) {
      usage.messages().forEach(console::tell);
      return ExitStatus.USAGE;
    }
    if (thrown instanceof RulePackException packs) {
      packs.problems().forEach(problem -> console.err().println(problem));
      return ExitStatus.USAGE;
    }
    if (thrown instanceof IOException io) {
      if ("Broken pipe".equals(io.getMessage())) {
        // Whoever reads the output has seen enough, as head does.
        return ExitStatus.DONE;
      }
      console.tell("the output could not be written (" + io.getClass().getSimpleName() + ")");
      return ExitStatus.UNREAD;
    }
    console.tell("internal error, please report it: " + Failures.describe(thrown));
    return ExitStatus.UNREAD;
  }

  private static Severity severity(String text) {
    return choice(Severity.of(text), text, List.of("note", "warning", "error"));
  }

  private static InputFormat inputFormat(String text) {
    return choice(InputFormat.of(text), text, List.of("auto", "text", "md", "jsonl", "csv"));
  }

  private static OutputFormat outputFormat(String text) {
    return choice(
        OutputFormat.of(text), text, List.of("text", "jsonl", "json", "csv", "sarif", "html"));
  }

  private static <T> T choice(Optional<T> value, String text, List<String> known) {
    return value.orElseThrow(
        () ->
            new TypeConversionException(
                "must be one of " + String.join(", ", known) + ", got '" + text + "'"));
  }

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"recordlint " + number()};
    }

    static String number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("unreleased");
    }
  }
}
