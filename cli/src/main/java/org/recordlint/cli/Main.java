package org.recordlint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.recordlint.rule.RulePackException;
import picocli.CommandLine.IVersionProvider;

/** Runs the {@code recordlint} command. */
public final class Main {

  private static final Set<String> SYSTEM_MESSAGES =
      Set.of(
          "No space left on device",
          "There is not enough space on the disk",
          "Disk quota exceeded",
          "File too large",
          "Read-only file system",
          "Input/output error");

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /** Runs the command with the given streams and returns its exit status. */
  static int run(Console console, String... args) {
    try {
      // Most calls are plain scans, and reading the command line with picocli takes a third of the
      // time that such a call takes as a whole.
      Optional<ScanCommand> plain = PlainScan.of(console, args);
      int status =
          plain.isPresent()
              ? call(plain.get(), console)
              : RootCommand.commandLine(console).execute(args);
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

  private static int call(ScanCommand scan, Console console) {
    try {
      return scan.call();
    } catch (IOException | RuntimeException e) {
      return failed(e, console);
    }
  }

  /** An exception's own message may hold words of a record, so it is only shown if it is ours. */
  static int failed(Exception thrown, Console console) {
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
      String cause = isOfSystem(io.getMessage()) ? io.getMessage() : io.getClass().getSimpleName();
      console.tell("the output could not be written (" + cause + ")");
      return ExitStatus.UNREAD;
    }
    console.tell("internal error, please report it: " + Failures.describe(thrown));
    return ExitStatus.UNREAD;
  }

  /** Whether the message is one of those of operating systems, which know no record. */
  private static boolean isOfSystem(String message) {
    return message != null && SYSTEM_MESSAGES.contains(message);
  }

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"recordlint " + BuildVersion.number()};
    }
  }
}
